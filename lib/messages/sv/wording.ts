import type { wording as english } from '../en/wording'
import { formatters } from '../format'

const { plural } = formatters('sv')

/** Messages of the dialog that improves the wording of one text, in Swedish. */
export const wording: typeof english = {
  title: 'Förbättra formuleringen',
  open: 'Förbättra formuleringen',
  shortcut: 'Förbättra textens formulering',
  noText: 'Placera först markören i en punkt eller i din profil.',
  text: 'Nuvarande text',
  empty: 'Inget är skrivet här än.',
  previous: 'Föregående punkt',
  next: 'Nästa punkt',
  ways: {
    rewrite: 'Skriv om',
    shorten: 'Korta',
    split: 'Dela upp',
    'stronger-verb': 'Starkare verb',
    summarise: 'Skriv utifrån cv:t',
  },
  way: 'Vad som ska förbättras',
  ask: 'Hämta förslag',
  askAgain: 'Hämta andra förslag',
  asking: 'Väntar på AI-modellen. Det tar upp till 20 sekunder.',
  stop: 'Stoppa',
  unchanged: 'Inget ändras förrän du väljer ett förslag.',
  checks: 'Kontroller på den här enheten',
  noChecks: 'Vi hittade inget att förbättra i texten.',
  none: {
    guest:
      'För att få AI-förslag loggar du in och lägger till en nyckel till en AI-modell under Inställningar, AI. Allt annat fungerar utan.',
    account:
      'För att få AI-förslag lägger du till en nyckel till en AI-modell under Inställningar, AI. Allt annat fungerar utan.',
    unknown: 'Ditt konto kunde inte nås. Inget har gått förlorat. Försök igen när du är online.',
  },
  signIn: 'Logga in',
  settings: 'Öppna inställningar',
  choices: 'Förslag',
  take: 'Använd texten',
  passes: 'Har stöd i ditt cv. Kontrollera att det fortfarande säger vad du gjorde.',
  held: (count) =>
    plural(count, {
      one: '# förslag blockerades eftersom det inte har stöd i ditt cv.',
      other: '# förslag blockerades eftersom de inte har stöd i ditt cv.',
    }),
  dropped: (count) =>
    plural(count, {
      one: '# utelämnades: en kliché, dina nyckelord saknades eller för mycket ändrat.',
      other: '# utelämnades: klichéer, dina nyckelord saknades eller för mycket ändrat.',
    }),
  nothing:
    'AI-modellen hade inga förslag som vi kan visa. Din text har inte ändrats. Prova ett annat alternativ.',
  outdated:
    'Texten har ändrats under tiden, så förslaget passar inte längre. Inget har ändrats. Fråga igen.',
  taken: 'Texten har ersatts. Du kan ångra det här.',
  failed: {
    'not-sent':
      'Dina senaste ändringar finns inte i ditt konto än, så vi skickade inte förfrågan. Inget har gått förlorat. Försök igen om en stund.',
    offline: 'Du är offline. Inget har gått förlorat. Försök igen när du är online.',
    'new-version':
      'Det finns en ny version av Vitae. Läs in sidan på nytt och försök sedan igen. Inget har gått förlorat.',
    'not-signed-in': 'Du är utloggad. Logga in och försök igen. Inget har gått förlorat.',
    'too-many-requests':
      'Flera AI-förfrågningar pågår redan. Vänta en minut och försök sedan igen. Inget har ändrats.',
    other: 'Något gick fel. Inget har ändrats. Försök igen om en stund.',
  },
}
