import type { site as english } from '../en/site'
import { formatters } from '../format'

const { plural } = formatters('cs')

/** Messages of the landing and privacy pages, and of the pages for what is missing or offline, in Czech. */
export const site: typeof english = {
  title: 'Vitae: editor životopisů, který už při psaní ukazuje skutečné PDF',
  titleTemplate: '%s · Vitae',
  shortTitle: 'Vitae',
  description:
    'Pište životopis a hned uvidíte skutečné PDF. Účet nepotřebujete: životopis zůstane na tomto zařízení, dokud se nepřihlásíte.',
  footer: 'Bez účtu, bez sledování.',
  footerLink: 'Kde jsou vaše data uložena',
  licences: 'Licence open source',
  pages: 'Stránky tohoto webu',
  templates: 'Šablony',
  check: 'Zkontrolovat životopis',
  yourCvs: 'Vaše životopisy',
  privacy: 'Soukromí',
  signIn: 'Přihlásit se',
  landing: {
    headlineFirst: 'Napsat stačí jednou.',
    headlineSecond: 'Pošlete životopis, který',
    headlineMarked: 'odpovídá pozici',
    headlineEnd: '.',
    introduction:
      'Začněte psát a hned uvidíte skutečné PDF. Účet nepotřebujete. Návrhy AI se porovnají s vaším životopisem dřív, než je uvidíte.',
    start: 'Začít psát',
    open: 'Importovat životopis (PDF, Word)',
    reassurance: 'Životopis zůstane na tomto zařízení, dokud se nepřihlásíte.',
    drop: 'Už máte životopis jako PDF, soubor Wordu, text nebo export z jiné služby? Přetáhněte ho kamkoli na tuto stránku. Čte se na vašem zařízení.',
    paper: (template) =>
      `Ukázkový životopis vytvořený ve Vitae v šabloně ${template}: Amara Okafor, smyšlená datová inženýrka, s profilem, pracovními zkušenostmi, vzděláním, dovednostmi a jazyky na jedné straně.`,
    cardText: 'Stránka se mění, jak píšete.',
    cardLink: 'Otevřít tuto stránku jako PDF',
    strip: {
      label: 'Některé ze šablon',
      text: 'Šablonu můžete kdykoli změnit, text zůstane.',
      all: (count) =>
        plural(count, {
          one: 'Zobrazit # šablonu',
          few: 'Zobrazit všechny # šablony',
          many: 'Zobrazit všech # šablony',
          other: 'Zobrazit všech # šablon',
        }),
    },
    steps: {
      title: 'Od životopisu, který máte, k novému PDF',
      text: 'Soubor se čte na vašem zařízení, ne na serveru. Než z něj vznikne životopis, zkontrolujete ho.',
      list: [
        {
          title: 'Vyberte soubor',
          text: 'PDF, Word, text, LinkedIn nebo export z jiné služby. Nebo vložte text.',
          picture: 'Aplikace žádá o soubor: PDF, soubor Wordu nebo export z jiné služby.',
        },
        {
          title: 'Zkontrolujte, co se přečetlo',
          text: 'Strany vašeho souboru jsou vedle polí. Kliknutím na pole uvidíte, odkud jeho text pochází.',
          picture:
            'Strana starého životopisu vedle polí se jménem, kontaktními údaji a zaměstnáními.',
        },
        {
          title: 'Upravte a stáhněte',
          text: 'Vyberte šablonu a při psaní hned uvidíte PDF. Náhled je přesně ten soubor, který pošlete.',
          picture: 'Tentýž životopis v editoru: na jedné straně pole, na druhé stránka PDF.',
        },
      ],
    },
    machines: {
      title: 'Software čte totéž co lidé',
      text: 'Software zaměstnavatelů čte v PDF text, ne obraz. V našich testech s 19 životopisy ve 22 šablonách našlo pět čteček PDF každé jméno, kontaktní údaj, zaměstnavatele, název pozice i datum.',
      page: 'Co vidí lidé',
      layer: 'Co čte software',
      picture:
        'Horní část ukázkového životopisu: jméno, kontaktní údaje, profil a první zaměstnání.',
      note: 'První řádky, které z tohoto PDF přečte program pdftotext.',
    },
    truth: {
      title: 'AI navrhuje. Váš životopis rozhoduje.',
      text: 'Každý návrh AI se porovná s vaším životopisem dřív, než ho uvidíte. Co kontrola označí za vymyšlené, se zablokuje, na to, co v životopise chybí, se vás Vitae zeptá, a nic se nezmění, dokud návrh nepřijmete. Obejdete se i bez AI.',
      verdicts: { block: 'Zablokováno.', confirm: 'Rozhodnete vy.' },
      reasons: {
        number: 'Číslo z „48%“ v nahrazovaném textu není.',
        skill: 'Dovednost „Snowflake“ v životopise není.',
        elsewhere: '„AWS“ je v jiné části životopisu. Platí to i zde?',
      },
      note: 'Výsledky kontroly ukázkového životopisu na této stránce.',
    },
    languages: {
      title: (count) =>
        plural(count, {
          one: 'Životopisy v # jazyce',
          few: 'Životopisy ve # jazycích',
          many: 'Životopisy v # jazyka',
          other: 'Životopisy v # jazycích',
        }),
      text: 'Nadpisy, data a popisky se řídí jazykem životopisu, včetně psaní zprava doleva. Mnoha jazyky mluví i samotná aplikace.',
      list: 'Jazyky životopisu',
    },
    closing: {
      title: 'Začněte jedním řádkem',
      text: 'Bez účtu a bez placení. Stránka je tu, jakmile začnete psát.',
    },
    claimsLabel: 'Na co se můžete spolehnout',
    claims: [
      {
        title: 'Náhled a PDF jsou totéž',
        text: 'Co při psaní vidíte, je soubor, který pošlete, se stejným zalomením každého řádku.',
      },
      {
        title: 'Zůstane u vás',
        text: 'Životopisy se ukládají v tomto prohlížeči a s účtem i na vašich ostatních zařízeních. Pracovat můžete i offline.',
      },
      {
        title: 'Stáhnete si ho kdykoli',
        text: 'PDF, Word, JSON Resume a další, kdykoli a bez placení.',
      },
    ],
  },
  privacyPage: {
    title: 'Kde jsou vaše data uložena',
    description: 'Kam všude Vitae ukládá, co napíšete, a jak to smazat.',
    introduction:
      'Bez účtu zůstává všechno, co napíšete, ve vašem prohlížeči. S účtem je to i na tomto serveru. Tato stránka uvádí všechna místa.',
    updated: 'Popis platí pro verzi Vitae, kterou právě používáte.',
    sections: [
      {
        title: 'V tomto prohlížeči',
        paragraphs: [
          'Na tomto zařízení používáme jen následující úložiště. Patří k adrese tohoto webu: jiný prohlížeč, jiný profil nebo anonymní okno má vlastní.',
        ],
        items: [
          {
            term: 'Vaše životopisy',
            text: 'Všechny životopisy, i ty v koši, a historie kroků zpět, v databázi prohlížeče (IndexedDB, pod názvem začínajícím na „vitae:“). Ukládají se při psaní. Data účtu mají vlastní databázi. Životopisy bez účtu se ukládají také jako soubory v soukromém systému souborů prohlížeče, pro případ, že by prohlížeč o databázi přišel. Soubor, který přetáhnete na stránku, jako je tato, je uložený, dokud se neotevře. Soubor, který importujete jako životopis, je uložený i s vašimi změnami, dokud životopis nevytvoříte nebo import nezahodíte.',
          },
          {
            term: 'Vaše nastavení',
            text: 'Časové pásmo, vzhled a naposledy použité příkazy editoru, v místním úložišti prohlížeče, pod názvy začínajícími na „vitae.“. Jazyk rozhraní je v souboru cookie „vitae-locale“, který zůstává rok.',
          },
          {
            term: 'Kdo jste',
            text: 'Jen s účtem: váš e-mail a číslo vašeho účtu, v místním úložišti pod názvem „vitae.account“, a soubory cookie, které udržují vaše přihlášení. Při přihlašování přibude na několik minut jeden až dva další soubory cookie. Jeden z nich předá další stránce, ke kterému účtu přihlášení proběhlo, a ta ho smaže. Pokud při přihlášení zvolíte „Neodhlašovat mě na tomto zařízení“, zůstane další soubor cookie rok po posledním přihlášení: náhodné číslo, podle kterého váš účet toto zařízení pozná, aby vám mohl oznámit přihlášení z jiných.',
          },
          {
            term: 'Samotná aplikace',
            text: 'Stránky, skripty a písma, aby se Vitae otevřelo i offline (mezipaměť nástroje service worker). Není v nich nic z toho, co napíšete.',
          },
        ],
      },
      {
        title: 'Na serveru, bez účtu',
        paragraphs: [
          'Nic z toho, co napíšete. Server posílá aplikaci a žádný životopis nikdy nedostane: PDF se vytváří ve vašem prohlížeči. Návštěvníci se nepočítají a nic se nenačítá ze serverů jiných firem.',
          'Jedna výjimka: pokud váš prohlížeč nedokáže vytvořit PDF, editor se zeptá, zda to smí udělat tento server. Dokument se tam odešle s fotkou, logem a písmy, jen pokud souhlasíte. Server vytvoří PDF, pošle ho zpět a nic si nenechá.',
          'Jako každý webový server vidí adresu stránky, kterou váš prohlížeč načítá, a po dobu odpovědi vaši síťovou adresu. Část adresy za znakem „#“, která určuje, který životopis je otevřený, se nikdy neodesílá.',
          'Váš prohlížeč může mít funkce, například kontrolu pravopisu nebo vyplňování formulářů, které odesílají data jeho výrobci. Patří k prohlížeči a v jeho nastavení je můžete vypnout.',
        ],
        items: [],
      },
      {
        title: 'Na serveru, s účtem',
        paragraphs: [
          'Všechna tato data jsou uložena na tomto serveru. Jeho správce je může číst a mít jejich zálohy.',
        ],
        items: [
          {
            term: 'Vaše životopisy',
            text: 'Všechny životopisy, jejich starší verze a obsah koše, který se po 30 dnech trvale smaže. Odkazy ke sdílení a PDF, která otevírají.',
          },
          {
            term: 'Vy',
            text: 'Jméno a e-mail. Heslo jako otisk (hash), ze kterého ho nelze zpětně zjistit, tajný klíč ke kódům z ověřovací aplikace, veřejná část každého přístupového klíče a propojení poskytovatelé přihlášení.',
          },
          {
            term: 'Vaše zařízení',
            text: 'U každého přihlášení to, co o sobě uvádí prohlížeč, a den posledního použití. Žádné síťové adresy.',
          },
          {
            term: 'Váš klíč k modelu AI',
            text: 'Jen když ho zadáte: zašifrovaný, takže ho v databázi nikdo nepřečte. Smaže se s vaším účtem, nebo když ho odeberete. Denní spotřeba modelu zůstává uložena 400 dní.',
          },
          {
            term: 'Požadavky na AI',
            text: 'Jen když je zadáte: příslušné části životopisu a vložený inzerát se odešlou na jediný server, který je uveden ve vašem nastavení. Pole se jménem, e-mailem, telefonem, adresou a odkazy a fotka se vynechávají. Když necháte importovaný soubor znovu přečíst pomocí AI, odešlou se tam všechny jeho řádky, se značkami místo jména a kontaktních údajů, které se podařilo rozpoznat. Váš požadavek a odpověď zůstávají uloženy 7 dní, pokud správce serveru nenastavil jinou dobu, nebo dokud je neodeberete.',
          },
          {
            term: 'Komentáře',
            text: 'Co napíšou čtenáři vašich odkazů ke sdílení: jejich slova, jméno, které uvedou, a čas. Žádné síťové adresy. Každý komentář můžete smazat; s životopisem se smažou všechny.',
          },
          {
            term: 'Pracovní prostory',
            text: 'Ve kterých pracovních prostorech jste a v jaké roli. Co napíšete v pracovním prostoru, patří jemu: všichni v něm to mohou číst a zůstane to tam, i když odejdete. Jeho záznam uvádí, kdo co udělal, bez jmen a obsahu.',
          },
          {
            term: 'Aplikace a webhooky',
            text: 'Které aplikace jste připojili, odkdy a co smějí. Adresy, na které necháváte posílat události: dostávají interní identifikátory, nikdy vaše slova.',
          },
          {
            term: 'Pokusy o přihlášení',
            text: 'Kolikrát se někdo pokusil přihlásit nebo požádal o e-mail, pod otisky (hash), ze kterých nelze zjistit adresu, nejdéle jeden den.',
          },
        ],
      },
      {
        title: 'U třetích stran',
        paragraphs: [
          'Pokud je e-mail nastavený, kódy, odkazy a oznámení procházejí poštovním serverem, který vybral správce tohoto serveru. Pokud ne, zobrazí se jen správci, na jeden den, na počítači, na kterém Vitae běží.',
          'Když se přihlásíte přes jiného poskytovatele, dozví se, že zde používáte Vitae, a sdělí nám vaše jméno a e-mail. Nikomu jinému se nic neodesílá.',
        ],
        items: [],
      },
      {
        title: 'V souborech, které si stáhnete',
        paragraphs: [
          'PDF obsahuje váš životopis. Obsahuje také název složený z vašeho jména a titulku, vaše jméno jako autora, jazyk a čas poslední změny. Když do PDF vložíte upravitelnou kopii, obsahuje celý dokument včetně skrytých položek. Soubor JSON Resume obsahuje životopis a také jeho design, pokud ho nevynecháte. Nic v nich neříká, na jakém zařízení vznikly. Kam se dostanou, rozhodujete vy.',
        ],
        items: [],
      },
      {
        title: 'Jak data smazat',
        paragraphs: [],
        items: [
          {
            term: 'Jeden životopis',
            text: 'V části „Vaše životopisy“ ho přesuňte do koše a tam ho trvale smažte.',
          },
          {
            term: 'Váš účet',
            text: 'V části „Nastavení“. Vše, co je v něm na serveru, se hned smaže, kromě záloh. Stránka se zeptá, co s životopisy na vašem zařízení. Odebrat je lze i při odhlášení.',
          },
          {
            term: 'Tento prohlížeč',
            text: 'V nastavení prohlížeče smažte data tohoto webu. Tím se smažou všechna jeho úložiště najednou. Nikdo je už neobnoví, proto si nejdřív stáhněte kopii, pokud ji můžete potřebovat.',
          },
        ],
      },
      {
        title: 'Jak můžete o data přijít',
        paragraphs: [
          'Když na zařízení dochází místo, prohlížeč může data webů smazat, a některé prohlížeče je mažou, když web několik týdnů neotevřete. Vitae žádá prohlížeč, aby je zachoval, a řekne vám, zda souhlasil. Důležité životopisy si stáhněte.',
        ],
        items: [],
      },
    ],
    yourCvs: 'Přejít k životopisům',
  },
  notFound: {
    title: 'Stránka nenalezena',
    text: 'Stránka byla možná přesunuta, nebo je v adrese překlep. Vaše životopisy jsou tam, kde byly.',
    yourCvs: 'Vaše životopisy',
    home: 'Úvodní stránka',
  },
  offline: {
    title: 'Jste offline',
    text: 'Tato stránka potřebuje připojení. Až budete online, načtěte ji znovu. I offline můžete psát, importovat životopis, přizpůsobit ho pozici, zkontrolovat PDF a stahovat. O žádný text nepřijdete.',
    yourCvs: 'Vaše životopisy',
    checkPdf: 'Zkontrolovat PDF',
  },
}
