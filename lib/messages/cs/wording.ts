import type { wording as english } from '../en/wording'
import { formatters } from '../format'

const { plural } = formatters('cs')

const counted = (count: number, one: string, few: string, other: string) =>
  plural(count, { one, few, many: other, other })

/** Messages of the dialog that improves the wording of one text, in Czech. */
export const wording: typeof english = {
  title: 'Vylepšit formulaci',
  open: 'Vylepšit formulaci',
  shortcut: 'Vylepšit formulaci tohoto textu',
  noText: 'Nejdřív umístěte kurzor do odrážky nebo do profilu.',
  text: 'Současný text',
  empty: 'Zatím tu nic není.',
  previous: 'Předchozí odrážka',
  next: 'Další odrážka',
  ways: {
    rewrite: 'Přepsat',
    shorten: 'Zkrátit',
    split: 'Rozdělit',
    'stronger-verb': 'Silnější sloveso',
    summarise: 'Napsat z životopisu',
  },
  way: 'Co vylepšit',
  ask: 'Získat návrhy',
  askAgain: 'Získat jiné návrhy',
  asking: 'Čeká se na model AI. Trvá to až 20 sekund.',
  stop: 'Zastavit',
  unchanged: 'Dokud nevyberete návrh, nic se nezmění.',
  checks: 'Kontroly na tomto zařízení',
  noChecks: 'V tomto textu se nenašlo nic k vylepšení.',
  none: {
    guest:
      'Chcete-li návrhy AI, přihlaste se a v části Nastavení, AI přidejte klíč k modelu AI. Vše ostatní funguje i bez něj.',
    account:
      'Chcete-li návrhy AI, přidejte v části Nastavení, AI klíč k modelu AI. Vše ostatní funguje i bez něj.',
    unknown: 'Váš účet není dostupný. O nic nepřijdete. Zkuste to znovu, až budete online.',
  },
  signIn: 'Přihlásit se',
  settings: 'Otevřít nastavení',
  choices: 'Návrhy',
  take: 'Použít tento text',
  passes: 'Doloženo v životopise. Zkontrolujte, že to stále odpovídá vaší práci.',
  held: (count) =>
    counted(
      count,
      '# návrh byl zablokován, protože není doložen v životopise.',
      '# návrhy byly zablokovány, protože nejsou doloženy v životopise.',
      '# návrhů bylo zablokováno, protože nejsou doloženy v životopise.',
    ),
  dropped: (count) =>
    counted(
      count,
      '# návrh byl vynechán: klišé, chybějící důležité výrazy nebo příliš mnoho změn.',
      '# návrhy byly vynechány: klišé, chybějící důležité výrazy nebo příliš mnoho změn.',
      '# návrhů bylo vynecháno: klišé, chybějící důležité výrazy nebo příliš mnoho změn.',
    ),
  nothing:
    'Model AI neměl žádné návrhy, které by šlo nabídnout. Váš text se nezměnil. Zkuste jinou možnost.',
  outdated:
    'Tento text se mezitím změnil a návrh se k němu už nehodí. Nic se nezměnilo. Požádejte o návrhy znovu.',
  taken: 'Text nahrazen. Můžete to vrátit zpět.',
  failed: {
    'not-sent':
      'Poslední změny ještě nejsou ve vašem účtu, proto se nic neodeslalo. O nic nepřijdete. Zkuste to za chvíli znovu.',
    offline: 'Jste offline. O nic nepřijdete. Zkuste to znovu, až budete online.',
    'new-version':
      'Je k dispozici nová verze Vitae. Načtěte stránku znovu a zopakujte akci. O nic nepřijdete.',
    'not-signed-in': 'Vaše přihlášení skončilo. Přihlaste se a zkuste to znovu. O nic nepřijdete.',
    'too-many-requests':
      'Už běží několik požadavků na AI. Počkejte minutu a zkuste to znovu. Nic se nezměnilo.',
    other: 'Něco se pokazilo. Nic se nezměnilo. Zkuste to za chvíli znovu.',
  },
}
