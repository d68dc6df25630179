import type { signIn as english } from '../en/sign-in'
import { formatters } from '../format'

const { plural } = formatters('cs')

const counted = (count: number, one: string, few: string, other: string) =>
  plural(count, { one, few, many: other, other })

/** Messages of signing in and up: forms, codes, forgotten passwords, in Czech. */
export const signIn: typeof english = {
  home: 'Vitae, na úvodní stránku',
  name: 'Vaše jméno',
  email: 'E-mail',
  password: 'Heslo',
  newPassword: 'Nové heslo',
  passwordHint: 'Alespoň 12 znaků. Pár nesouvisejících slov se dobře pamatuje.',
  showPassword: 'Zobrazit heslo',
  hidePassword: 'Skrýt heslo',
  code: 'Kód',
  recoveryCode: 'Záložní kód',
  working: 'Okamžik…',
  or: 'nebo',
  withoutAccount: 'Pokračovat bez účtu',
  missing: {
    name: 'Zadejte své jméno.',
    email: 'Zadejte svou e-mailovou adresu.',
    password: 'Zadejte heslo.',
    code: 'Zadejte kód.',
  },
  signIn: {
    title: 'Přihlášení',
    submit: 'Přihlásit se',
    withPasskey: 'Použít přístupový klíč',
    withProvider: (name) => `Pokračovat přes ${name}`,
    organisation: 'Přihlásit se přes organizaci',
    organisationUnknown: 'S touto adresou se tu žádná organizace nepřihlašuje. Přihlaste se jinak.',
    managed: 'Pokračovat k přihlášení',
    managedText: 'Přihlásíte se na samostatné stránce a hned se vrátíte.',
    remember: 'Neodhlašovat mě na tomto zařízení',
    forgot: 'Zapomenuté heslo?',
    noAccount: 'Ještě nemáte účet?',
    signUp: 'Vytvořte si ho',
  },
  providerQuestion: {
    title: (name) => `Přihlásit se k „${name}“?`,
    text: (host) => `Přihlásíte se na ${host} a pak se vrátíte sem.`,
    replaces: (email) =>
      `Přihlášený účet: ${email}. Pokud se vrátíte s jiným účtem, na tomto zařízení ho nahradí.`,
  },
  again: {
    title: 'Přihlaste se znovu',
    text: 'Vaše přihlášení skončilo. Váš text se ukládá na tomto zařízení a do účtu se odešle, jakmile se přihlásíte.',
    somebodyElse: 'Přihlásit se k jinému účtu',
    cannot: 'K tomuto účtu se už nemůžu přihlásit',
    cannotText:
      'Pokud je účet smazaný nebo k němu nemáte přístup, životopisy na tomto zařízení jsou stále vaše. Nechte si je zde bez účtu, nebo si je stáhněte v jednom souboru. Životopisy, které jsou jen v účtu, na tomto zařízení nejsou.',
    keepHere: 'Ponechat životopisy bez účtu',
    downloadHere: 'Stáhnout životopisy',
    cannotFailed: 'To se nepodařilo. Nic se neodebralo. Zkuste to znovu.',
  },
  secondStep: {
    title: 'Dvoufázové ověření',
    text: 'Zadejte šestimístný kód z ověřovací aplikace.',
    recoveryText: 'Zadejte jeden ze záložních kódů. Každý platí jednou.',
    trust: 'Na tomto zařízení 30 dní nevyžadovat kód',
    submit: 'Pokračovat',
    useRecovery: 'Použít záložní kód',
    useApp: 'Použít ověřovací aplikaci',
    back: 'Zpět na přihlášení',
  },
  signUp: {
    title: 'Vytvoření účtu',
    introduction:
      'S účtem máte životopisy na všech zařízeních, včetně starších verzí. Psát a stahovat životopisy můžete i bez něj.',
    comeAlong: 'Váš text odsud se přenese.',
    countComesAlong: (count) =>
      counted(
        count,
        'Přenese se # životopis z tohoto zařízení.',
        'Přenesou se # životopisy z tohoto zařízení.',
        'Přenese se # životopisů z tohoto zařízení.',
      ),
    nothingYet: 'Váš text se ukládá do účtu.',
    withoutMail:
      'Tento server neumí odesílat e-maily. Účet funguje hned, ale zapomenuté heslo může obnovit jen správce serveru.',
    submit: 'Vytvořit účet',
    managed: 'Pokračovat k vytvoření účtu',
    haveAccount: 'Už máte účet?',
    signIn: 'Přihlaste se',
    maybeThere:
      'Přihlášení se nezdařilo. Pokud zde tato adresa už má účet, přihlaste se heslem k němu.',
    closedTitle: 'Nové účty se nepřijímají',
    closedText:
      'Tento server nepřijímá nové účty. Vitae můžete používat i bez účtu: životopisy zůstanou na tomto zařízení.',
    inviteTitle: 'Jen na pozvání',
    inviteText:
      'K vytvoření účtu na tomto serveru potřebujete pozvánku. Pokud ji máte, otevřete odkaz, který obsahuje. Vitae můžete používat i bez účtu: životopisy zůstanou na tomto zařízení.',
    invitationGoneTitle: 'Tato pozvánka už neplatí',
    invitationGoneText:
      'Už byla použita, nebo vypršela. Požádejte toho, od koho ji máte, o novou. Životopisy zůstávají na tomto zařízení.',
    invited: 'Pozvánka přišla na tuto adresu.',
    readingInvitation: 'Pozvánka se ověřuje…',
  },
  confirm: {
    title: 'Podívejte se do e-mailu',
    text: (email) =>
      `Na adresu ${email} odchází e-mail. Zadejte šestimístný kód, který v něm je. Kód platí 10 minut.`,
    help: 'E-mail nedorazil? Zkontrolujte složku se spamem a adresu.',
    submit: 'Potvrdit',
    resend: 'Poslat nový kód',
    resent: 'Nový kód je na cestě. Předchozí už neplatí.',
    otherAddress: 'Použít jinou adresu',
  },
  forgot: {
    title: 'Obnovení hesla',
    text: 'Pošleme vám e-mail s odkazem, přes který si zvolíte nové heslo.',
    submit: 'Poslat odkaz',
    back: 'Zpět na přihlášení',
    sentTitle: 'Podívejte se do e-mailu',
    sentText: (email) =>
      `Pokud má adresa ${email} účet, e-mail s odkazem je na cestě. Odkaz lze použít jednou, během 60 minut.`,
    checkAddress: 'Změnit adresu',
    managedText: 'Přihlašovací stránka vám pošle kód. S ním si zvolíte nové heslo.',
    managed: 'Pokračovat na přihlašovací stránku',
    withoutMailTitle: 'E-mail zde není nastavený',
    withoutMailText:
      'Tento server vám nemůže poslat odkaz. Jeho správce ho může vytvořit tímto příkazem a předat vám ho:',
    withoutMailNote: 'Životopisy na tomto zařízení zůstanou, jak jsou.',
  },
  reset: {
    title: 'Zvolte nové heslo',
    text: 'Na všech zařízeních proběhne odhlášení. Co je na zařízení uložené, tam zůstane.',
    submit: 'Uložit nové heslo',
    doneTitle: 'Heslo změněno',
    doneText: 'Na všech zařízeních proběhlo odhlášení. Přihlaste se novým heslem.',
    signIn: 'Přihlásit se',
    goneTitle: 'Tento odkaz už neplatí',
    goneText: 'Už byl použit, nebo vypršel. Nic se nezměnilo.',
    askAgain: 'Získat nový odkaz',
  },
  failures: {
    wrongCredentials: 'E-mail nebo heslo není správné.',
    wrongPassword: 'Heslo není správné.',
    unknownPasskey: 'Tento přístupový klíč zde není známý. Přihlaste se jinak.',
    wrongCode: 'Kód není správný. Zkontrolujte ho: máte ještě několik pokusů.',
    codeGone: 'Platnost kódu vypršela, nebo bylo příliš mnoho pokusů. Začněte znovu.',
    email: 'Toto nevypadá jako e-mailová adresa.',
    passwordTooShort: 'Příliš krátké. Použijte alespoň 12 znaků.',
    passwordTooLong: 'Příliš dlouhé. Použijte nejvýše 128 znaků.',
    passwordTooCommon: 'Příliš snadné uhodnout: používá ho mnoho lidí. Zvolte jiné.',
    signupClosed: 'Tento server teď nepřijímá nové účty.',
    tooMany: (wait) => `Příliš mnoho pokusů. Zkuste to znovu ${wait}.`,
    offline: 'Jste offline. Váš text je stále zde. Zkuste to znovu, až budete online.',
    unavailable: 'Server to teď nemůže provést. Nic se nezměnilo. Zkuste to za chvíli znovu.',
    unclear: 'Server neodpověděl jednoznačně. Váš text je stále zde. Zkuste to za chvíli znovu.',
    proofNeeded: 'Nic se nezměnilo. Nejdřív potvrďte, že jste to vy.',
    forbidden: 'To zde není možné. Nic se nezměnilo.',
    notSignedIn: 'Proběhlo odhlášení. Přihlaste se znovu a pokračujte zde.',
    passkeyCancelled: 'Nebyl vybrán žádný přístupový klíč.',
    passkeyThere: 'Toto zařízení už přístupový klíč k vašemu účtu má.',
    passkeyFailed: 'Prohlížeč zde nedokázal použít přístupový klíč.',
  },
  wait: {
    soon: 'za chvíli',
    seconds: (count) => counted(count, 'za # sekundu', 'za # sekundy', 'za # sekund'),
    minutes: (count) => counted(count, 'za # minutu', 'za # minuty', 'za # minut'),
    hours: (count) => counted(count, 'za # hodinu', 'za # hodiny', 'za # hodin'),
  },
  providerErrors: {
    'provider-cancelled': 'Přihlášení bylo u poskytovatele zrušeno. Nic se nezměnilo.',
    'provider-failed':
      'Poskytovatel neodpověděl podle očekávání. Zkuste to znovu, nebo se přihlaste jinak.',
    expired: 'Trvalo to příliš dlouho. Začněte znovu.',
    'not-linked':
      'Účet s touto adresou už existuje. Nejdřív se k němu přihlaste a pak poskytovatele propojte v nastavení.',
    'other-account':
      'Na tomto zařízení je přihlášený jiný účet. Nejdřív se odhlaste a pak to zkuste znovu.',
    'linked-elsewhere': 'Toto už je zde propojeno s jiným účtem.',
    'no-address': 'Poskytovatel nepředal potvrzenou e-mailovou adresu. Přihlaste se jinak.',
    'not-admitted': 'Vaše organizace vám nedala přístup. Zeptejte se toho, kdo ji spravuje.',
    'signup-closed': 'Tento server teď nepřijímá nové účty.',
    'too-many-requests': 'Příliš mnoho pokusů. Zkuste to znovu za několik minut.',
  },
}
