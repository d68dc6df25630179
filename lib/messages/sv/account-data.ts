import type { accountData as english } from '../en/account-data'
import { formatters } from '../format'

const { plural, number } = formatters('sv')

/** Formats a file size in kB or MB, rounded up. */
const sizeOf = (bytes: number) =>
  bytes < 1_000_000
    ? `${number(Math.max(1, Math.ceil(bytes / 1_000)))}\u00a0kB`
    : `${number(Math.ceil(bytes / 100_000) / 10)}\u00a0MB`

/** Messages of the data export of an account, and of restoring one, in Swedish. */
export const accountData: typeof english = {
  title: 'Dina data',
  text: 'En nedladdning av allt i ditt konto.',
  leftover: {
    title: 'Cv:n från ett annat konto på den här enheten',
    text: (count, unsent, day) => {
      const changed = plural(count, {
        one: `# cv eller brev, senast ändrat ${day}.`,
        other: `# cv:n och brev, senast ändrade ${day}.`,
      })
      const notSent = plural(unsent, {
        one: '# av dem har ändringar som bara finns på den här enheten.',
        other: '# av dem har ändringar som bara finns på den här enheten.',
      })
      return `${changed} ${notSent} Om det kontot finns kvar loggar du in på det för att spara dem där.`
    },
    download: 'Ladda ner',
    adopt: 'Lägg till bland mina cv:n',
    adopted: (count) =>
      plural(count, {
        one: '# cv eller brev har lagts till bland dina cv:n.',
        other: '# cv:n och brev har lagts till bland dina cv:n.',
      }),
    remove: 'Ta bort',
    removeTitle: 'Ta bort dem från den här enheten?',
    removeText: (count) =>
      plural(count, {
        one: 'Det här tar bort # cv eller brev med ändringar som inte är sparade någon annanstans. Det går inte att ångra.',
        other:
          'Det här tar bort # cv:n och brev med ändringar som inte är sparade någon annanstans. Det går inte att ångra.',
      }),
    removeForGood: 'Ta bort permanent',
    removed: 'Borttaget från den här enheten.',
    cancel: 'Avbryt',
    failed: 'Det gick inte. Cv:na finns kvar på den här enheten. Försök igen.',
  },
  export: {
    title: 'Exportera dina data',
    none: 'Cv:n, brev, versioner, pdf-filer, foton, AI-förfrågningar och kontouppgifter. Det kan ta en stund.',
    begin: 'Förbered nedladdning',
    again: 'Förbered igen',
    waiting: 'Startar …',
    running: (done, of) =>
      plural(of, {
        one: `Förbereder: ${number(done)} av # dokument`,
        other: `Förbereder: ${number(done)} av # dokument`,
      }),
    leave: 'Du kan lämna sidan. Vi säger till när nedladdningen är klar.',
    unreached: 'Servern svarar inte just nu. Vi fortsätter att försöka.',
    stop: 'Stoppa',
    stopped: 'Stoppad. Ingen nedladdning har skapats, och inget i ditt konto har ändrats.',
    done: (packed, kept) => `Förberedd ${packed}. Finns till och med ${kept}.`,
    parts: (count) =>
      plural(count, {
        one: '',
        other: 'Dina data ligger i # filer. Var och en kan öppnas för sig. Ladda ner alla.',
      }),
    download: (part, of, bytes) =>
      of === 1
        ? `Ladda ner (${sizeOf(bytes)})`
        : `Ladda ner del ${number(part)} av ${number(of)} (${sizeOf(bytes)})`,
    links:
      'En nedladdningslänk fungerar i en timme. Du får en ny varje gång du trycker på knappen.',
    remove: 'Radera från servern',
    removed: 'Nedladdningen har raderats från servern. Ditt konto har inte ändrats.',
    failed: 'Nedladdningen kunde inte förberedas. Inget i ditt konto har ändrats. Försök igen.',
    lost: 'Nedladdningen finns inte längre. Förbered en ny.',
  },
  bring: {
    title: 'Återställ en export',
    none: 'Välj filerna i en export, från den här servern eller en annan. Inget i ditt konto ersätts, och om du återställer en fil två gånger läggs inget till.',
    choose: 'Välj filer',
    steps: {
      sending: (name) => `Laddar upp ${name}`,
      waiting: (name) => `Väntar på att läsa ${name}`,
      reading: (name) => `Läser ${name}`,
      writing: (name) => `Återställer ${name}`,
    },
    leave: 'När en fil är uppladdad kan du lämna sidan. Resten sker på servern.',
    done: ({ added, alreadyHere }) =>
      [
        plural(added, {
          one: '# dokument har lagts till.',
          other: added === 0 ? 'Inget dokument har lagts till.' : '# dokument har lagts till.',
        }),
        alreadyHere === 0
          ? ''
          : plural(alreadyHere, { one: '# fanns redan här.', other: '# fanns redan här.' }),
      ]
        .filter(Boolean)
        .join(' '),
    more: ({ versions, pictures, pdfs }) =>
      [
        versions > 0 &&
          plural(versions, { one: '# tidigare version', other: '# tidigare versioner' }),
        pictures > 0 &&
          plural(pictures, { one: '# foto eller typsnitt', other: '# foton och typsnitt' }),
        pdfs > 0 && plural(pdfs, { one: '# pdf', other: '# pdf-filer' }),
      ]
        .filter(Boolean)
        .join(', '),
    with: (more) => `Har också lagts till: ${more}.`,
    refused: (count) =>
      plural(count, {
        one: '# fil kunde inte återställas. Allt annat återställdes.',
        other: '# filer kunde inte återställas. Allt annat återställdes.',
      }),
    reasons: {
      damaged: 'skadad',
      password: 'lösenordsskyddad',
      'too-large': 'för stor',
      changed: 'ändrad efter exporten',
      'wrong-content': 'inte den filtyp som namnet anger',
      'newer-version': 'skapad av en nyare version av Vitae',
      'no-document':
        'dess dokument saknas: återställ de andra delarna först och sedan den här igen',
      'no-room': 'ditt konto är fullt',
    },
    failures: {
      damaged:
        'Filen är ofullständig eller skadad. Inget har ändrats. Ladda ner den igen och försök på nytt.',
      'too-large': 'Filen är större än någon del av en export. Inget har ändrats.',
      'too-many': 'Filen innehåller mer än någon del av en export. Inget har ändrats.',
      'no-export':
        'Det här är inte en export av ett konto. Inget har ändrats. Enstaka cv:n och säkerhetskopior av en enhet öppnar du under ”Dina cv:n”.',
      'newer-version':
        'Filen skapades av en nyare version av Vitae. Inget har ändrats. Återställ den där den skapades, eller vänta tills den här servern har uppdaterats.',
      'gave-up': 'Filen kunde inte läsas. Inget har gått förlorat. Försök igen senare.',
      unsent: 'Uppladdningen blev inte klar. Inget har ändrats. Välj filen igen.',
      lost: 'Vi vet inte hur importen slutade. Det som lades till finns kvar. Välj filen igen för att vara säker.',
    },
  },
}
