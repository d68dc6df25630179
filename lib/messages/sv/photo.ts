import type { photoArea as english } from '../en/photo'
import { formatters } from '../format'

const { number } = formatters('sv')

const share = (value: number) => number(value, { style: 'percent' })

/** Messages of the photo. They load with the parts that show them, in Swedish. */
export const photoArea: typeof english = {
  add: 'Lägg till foto',
  change: 'Byt foto',
  elsewhere: 'Fotofilen finns inte på den här enheten, så fotot saknas i pdf-filen.',
  notBrought:
    'Fotofilen finns inte i ditt konto än, så fotot saknas i pdf-filen. Den laddas upp från enheten som har den.',
  carrying: 'Laddar upp fotot till ditt konto …',
  carryWaiting:
    'Fotot finns på den här enheten, men inte i ditt konto än. Vi fortsätter att försöka ladda upp det.',
  carryRefused:
    'Fotot finns bara på den här enheten, eftersom ditt konto inte kan lagra filen. Välj fotot igen för att ha det på alla dina enheter.',
  hidden: 'Dolt i cv:t. Du kan visa det igen under Design.',
  title: 'Foto',
  reader:
    'Du redigerar det här cv:t i en annan flik. Om du vill byta foto här redigerar du i den här fliken i stället.',
  choose: 'Välj ett foto',
  chooseOther: 'Välj ett annat foto',
  dropHere:
    'Eller släpp ett här. JPEG, PNG, WebP, AVIF eller GIF. Det stannar på din enhet medan du beskär det.',
  opening: 'Öppnar fotot …',
  missing: 'Cv:ts foto finns inte på den här enheten. Välj det igen, eller lämna det som det är.',
  inAccount:
    'Fotot laddas upp till ditt konto utan plats och tid, så att du har det även på dina andra enheter.',
  notInAccount:
    'Ditt foto finns inte i den här pdf-filen, eftersom det inte kunde laddas upp till ditt konto än. Det finns i pdf-filen som du laddar ner här.',
  unusual: (place) =>
    `I ${place} har de flesta cv:n inget foto, så att människor bedöms efter sitt arbete. Lägg bara till ett om det förväntas.`,
  places: {
    US: 'USA',
    CA: 'Kanada',
    GB: 'Storbritannien',
    IE: 'Irland',
    AU: 'Australien',
    NZ: 'Nya Zeeland',
    NL: 'Nederländerna',
    SE: 'Sverige',
    english: 'de flesta engelskspråkiga länder',
  },
  crop: 'Synlig del av fotot',
  cropKeys:
    'Dra för att flytta, nyp eller rulla för att zooma. Tangentbord: piltangenterna flyttar fotot (snabbare med Skift), + och − zoomar.',
  position: (zoom, across, down) =>
    `Zoom ${share(zoom)}. Mitten ligger ${share(across)} från vänster och ${share(down)} uppifrån.`,
  zoom: 'Zoom',
  percent: share,
  shape: 'Form',
  shapes: { upright: 'Stående', rounded: 'Rundade hörn', square: 'Kvadrat', round: 'Cirkel' },
  greyscale: 'Svartvitt',
  brightness: 'Ljusstyrka',
  contrast: 'Kontrast',
  alt: 'Beskrivning av fotot',
  altHint: 'Alternativtext, för den som använder skärmläsare. Om den är tom används ditt namn.',
  reset: 'Återställ',
  remove: 'Ta bort foto',
  removed: 'Fotot har tagits bort',
  save: 'Använd fotot',
  saving: 'Sparar …',
  errors: {
    'too-large':
      'Filen är större än 40 MB. Inget har ändrats. Exportera ett mindre foto från din fotoapp och välj det.',
    'too-many-pixels':
      'Fotot har mer än 64 miljoner pixlar. Inget har ändrats. Gör det mindre i din fotoapp och välj det igen.',
    svg: 'SVG-teckningar kan inte användas som foto. Inget har ändrats. Välj en JPEG eller PNG.',
    heic: 'Webbläsaren kan inte läsa det här HEIC- eller AVIF-fotot. Inget har ändrats. Exportera det som JPEG och välj det.',
    unreadable:
      'Filen är inte ett foto, eller så är den skadad. Inget har ändrats. Välj en JPEG eller PNG.',
    failed: 'Webbläsaren kunde inte bearbeta fotot. Inget har ändrats. Prova ett mindre foto.',
  },
}
