import type { fileRuleWords as english } from '../en/check-file-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('sv')

const places = (count: number) => plural(count, { one: '# ställe', other: '# ställen' })

/**
 * Messages of the checks of the PDF file: the condition that passes (`title`), what was found where it does
 * not, why it matters, what to do, and the source, in Swedish.
 */
export const fileRuleWords: typeof english = {
  'text-layer': {
    title: 'Pdf-filen innehåller text, inte bilder av text',
    found: ({ count }) => plural(count, { one: '# sida är en bild.', other: '# sidor är bilder.' }),
    why: 'Program kan inte läsa text i en bild, så sidan ser tom ut.',
    fix: 'Spara pdf-filen från programmet du skrev den i, inte från en skanner.',
    source: sources.measured,
  },
  'mapped-signs': {
    title: 'Alla tecken kan läsas',
    found: ({ count, text }) =>
      `Program kan inte läsa ${plural(count, { one: '# tecken', other: '# tecken' })}: ”${text}”.`,
    why: 'Vissa typsnitt ritar ikoner och bokstäver utan att ange vilket tecken de är.',
    fix: 'Ta bort ikoner eller välj ett annat typsnitt och spara sedan pdf-filen igen.',
    source: sources.pdf,
  },
  'contact-read-back': {
    title: 'Namn och kontaktuppgifter kan läsas',
    found: ({ text }) =>
      text === ''
        ? 'Ingen e-postadress och inget telefonnummer hittades.'
        : `”${text}” hittades inte i ett stycke.`,
    why: 'Rekryteringssystem fyller i dina uppgifter från den här texten. Utan dem kan arbetsgivare inte nå dig.',
    fix: 'Skriv namn och kontaktuppgifter på sidan som vanlig text, var och en på en egen rad.',
    source: sources.measured,
  },
  'words-read-back': {
    title: 'Jobbtitlar, arbetsgivare, datum och punkter kan läsas',
    found: ({ count, of }) =>
      `${number(count)} av ${number(of)} texter kunde inte läsas i sin helhet.`,
    why: 'Arbetsgivare som söker bland cv:n hittar inte det som program inte kan läsa.',
    fix: 'Välj en annan mall, eller korta texten som gick förlorad.',
    source: sources.measured,
  },
  'fields-read-back': {
    title: 'Jobbtitlar, arbetsgivare, skolor och datum känns igen',
    found: ({ text }) => `”${text}” kan tas för något annat.`,
    why: 'Rekryteringssystem fyller i formulär med det som de känner igen.',
    fix: 'Kontrollera hur det är skrivet, eller välj en annan mall.',
    source: sources.measured,
  },
  'reading-order': {
    title: 'Texten är i sidans ordning',
    found: ({ count, of }) =>
      `${number(count)} av ${number(of)} delar är ihopblandade med andra delar.`,
    why: 'När spalter blandas ihop hamnar datum bredvid fel jobb.',
    fix: 'Välj en mall med en spalt.',
    source: sources.measured,
  },
  'heading-lines': {
    title: 'Avsnittens rubriker står på egna rader',
    found: ({ text }) => `”${text}” hittades inte på en egen rad.`,
    why: 'Program känner igen avsnitten i ett cv på rubrikerna.',
    fix: 'Välj en annan mall, eller använd avsnittets vanliga namn.',
    source: sources.measured,
  },
  'whole-words': {
    title: 'Orden är hela',
    found: ({ count, text }) =>
      `${places(count)} med avstavade, hopskrivna eller glesa bokstäver: ”${text}”.`,
    why: 'En sökning på ”kontor” hittar inte ”kon-tor”.',
    fix: 'Slå av avstavning, ligaturer och spärrning och spara sedan pdf-filen igen.',
    source: sources.measured,
  },
  'links-work': {
    title: 'Länkar kan öppnas',
    found: ({ text }) => `Länken ”${text}” kan inte öppnas.`,
    why: 'Många program öppnar bara länkar som börjar med https.',
    fix: 'Skriv hela adressen, med https:// först.',
    source: sources.practice,
  },
  'copy-allowed': {
    title: 'Text får kopieras',
    found: () => 'Pdf-filen tillåter inte att texten kopieras.',
    why: 'Program som följer inställningen kan inte läsa ditt cv.',
    fix: 'Spara pdf-filen igen utan skydd.',
    source: sources.pdf,
  },
  'title-and-language': {
    title: 'Filen anger titel och språk',
    found: ({ count }) =>
      plural(count, {
        one: 'Filen saknar antingen titel eller språk.',
        other: 'Filen anger varken titel eller språk.',
      }),
    why: 'Skärmläsare behöver språket för att uttala texten. Vissa program visar titeln i stället för filnamnet.',
    fix: 'Ange båda i dokumentets egenskaper.',
    source: sources.accessible,
  },
  'tagged-file': {
    title: 'Rubriker och listor är taggade',
    found: () => 'Pdf-filen har inga taggar.',
    why: 'Skärmläsare och vissa andra program behöver taggar för att skilja på rubriker, listor och stycken.',
    fix: 'Spara filen som en taggad (tillgänglig) pdf.',
    source: sources.accessible,
  },
  'file-size': {
    title: 'Filen är liten nog att ladda upp',
    found: ({ count }) =>
      `Filen är ${number(count)}\u00a0MB. Många ansökningsformulär tar emot högst 2 MB.`,
    why: 'Vissa formulär avvisar stora filer utan att säga det.',
    fix: 'Gör bilder mindre, eller ta bort dem.',
    source: sources.forms,
  },
}
