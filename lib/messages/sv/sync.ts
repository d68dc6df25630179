import type { sync as english } from '../en/sync'
import { formatters } from '../format'

const { plural } = formatters('sv')

/** Messages about what is in the account and what is only here, and about changes made elsewhere, in Swedish. */
export const sync: typeof english = {
  state: {
    'memory-only': 'Bara i den här fliken',
    'on-device': 'Sparat på den här enheten',
    saving: 'Sparar …',
    'in-account': 'Sparat i ditt konto',
    offline: 'Offline, sparat på den här enheten',
    retrying: 'Sparat på enheten, försöker igen',
    expired: 'Logga in igen: sparat på enheten',
    conflict: 'Ändrat på annat håll: granska',
    refused: 'Bara sparat på den här enheten',
  },
  writing: {
    offline: 'Offline, sparar på den här enheten …',
    retrying: 'Sparar på den här enheten …',
    expired: 'Logga in igen: sparar här …',
    refused: 'Sparar på den här enheten …',
  },
  inTab: {
    expired: 'Logga in igen: finns i den här fliken',
    refused: 'Bara i den här fliken',
  },
  short: {
    'memory-only': 'Bara i fliken',
    'on-device': 'På enheten',
    saving: 'Sparar …',
    'in-account': 'I ditt konto',
    offline: 'Offline',
    retrying: 'På enheten',
    expired: 'Logga in',
    conflict: 'Granska',
    refused: 'På enheten',
  },
  spoken: {
    'memory-only': 'Inget kan sparas just nu. Dina ändringar finns bara i den här fliken.',
    'in-account': 'Allt är sparat i ditt konto.',
    offline: 'Du är offline. Allt är sparat på den här enheten och skickas senare.',
    retrying: 'Servern svarar inte. Allt är sparat på den här enheten. Vi fortsätter att försöka.',
    expired:
      'Din session har gått ut. Allt är sparat på den här enheten. Logga in igen för att fortsätta.',
    conflict: 'Det här cv:t ändrades också på en annan enhet. Det finns något att granska.',
    refused: 'Ditt konto kan inte ta emot cv:t som det är. Det är sparat på den här enheten.',
  },
  refusedTitle: 'Inte i ditt konto än',
  refused: {
    invalid:
      'Ditt konto kan inte ta emot cv:t som det är. Allt är sparat på den här enheten. Ångra den senaste ändringen eller korta det som är för långt. Vi försöker igen vid din nästa ändring.',
    'too-large':
      'Cv:t är större än ditt konto tillåter. Allt är sparat på den här enheten. Korta eller ta bort något. Vi försöker igen vid din nästa ändring.',
    'newer-version':
      'Det här cv:t i ditt konto skrevs av en nyare version av Vitae. Allt är sparat på den här enheten. Läs in sidan på nytt för att få den senaste versionen.',
    limit:
      'Ditt konto är fullt. Cv:t är sparat på den här enheten. Radera ett cv permanent från papperskorgen, så kommer det här in i ditt konto.',
    role: 'Med din roll i den här arbetsytan kan du inte ändra det här cv:t. Det du skrev är sparat på den här enheten. Kopiera cv:t till dina egna dokument eller be en administratör om en annan roll.',
    'merge-limit':
      'Det som skrevs här och på annat håll är för mycket för ett cv. Båda är sparade: ditt på den här enheten, det andra i ditt konto. Korta något här. Vi försöker igen vid din nästa ändring.',
  },
  reload: 'Läs in på nytt',
  conflictTitle: 'Ändrat här och på annat håll',
  conflictText: (count) =>
    plural(count, {
      one: 'Ett ställe ändrades på den här enheten och på en annan. Båda versionerna finns här. Välj vilken du vill behålla i ditt cv.',
      other:
        '# ställen ändrades på den här enheten och på en annan. Båda versionerna finns här. Välj vilka du vill behålla i ditt cv.',
    }),
  mine: 'Skrivet på den här enheten',
  theirs: 'Skrivet på annat håll',
  changedSince: 'Skrivet här sedan dess',
  holdsNow: 'I ditt cv just nu',
  fieldGone: 'Ett ställe som inte längre finns i ditt cv',
  taken: 'Borttaget',
  empty: 'Tomt',
  keepChoices: 'Spara mina val',
  decideLater: 'Bestäm senare',
  settled: 'Dina val är sparade.',
  nothingToDecide: 'Det finns inget kvar att bestämma.',
  conflictsLoading: 'Öppnar cv:t …',
  notSettled: 'Dina val kunde inte sparas. Båda versionerna finns kvar. Försök igen.',
  cameBack: (title) =>
    `${title} raderades på en enhet och redigerades på en annan. Det är tillbaka, med ändringarna.`,
  movedBeside: (title) =>
    `${title} raderades permanent på annat håll. Det du skrev här är sparat som ett eget cv.`,
  shareLink: 'Skapa en delningslänk',
  shareLinkHint: 'En sida med ditt cv som du kan avsluta när som helst',
  shareLinkGuestHint: 'Länkar kräver ett konto. Dina cv:n följer med.',
  downloadSeveral: 'Ladda ner flera',
  link: 'Länk',
  copyLink: 'Kopiera länk',
  copied: 'Länken har kopierats',
  notCopied: 'Webbläsaren lät oss inte kopiera. Markera länken och kopiera den själv.',
  openLink: 'Öppna',
  shareFailed: {
    'not-sent':
      'Allt finns inte i ditt konto än, så pdf-filen skulle vara inaktuell. Dina ändringar är sparade på den här enheten. Försök igen när det står ”Sparat i ditt konto” högst upp.',
    offline: 'Du är offline. Inget har gått förlorat. Försök igen när du är online.',
    'not-signed-in':
      'Din session har gått ut. Allt är sparat på den här enheten. Logga in igen först.',
    'too-many-requests':
      'För många förfrågningar på kort tid. Inget har gått förlorat. Försök igen om en minut.',
    failed: 'Det gick inte. Inget har gått förlorat. Försök igen om en stund.',
  },
}
