import type { importReview as english } from '../en/import-review'
import { formatters } from '../format'

const { plural, number } = formatters('sv')

/** Messages of the review of an imported file, before it becomes a CV, in Swedish. */
export const importReview: typeof english = {
  title: 'Granska import',
  heading: (name) => `Granska: ${name}`,
  pasted: 'Inklistrad text',
  onThisDevice: 'Läst på den här enheten. Filen skickas ingenstans.',
  stages: {
    opening: 'Öppnar filen',
    reading: 'Läser sidorna',
    understanding: 'Sorterar in i avsnitt',
  },
  pageOf: (done, of) => `Sida ${number(done)} av ${number(of)}`,
  cancel: 'Stoppa läsningen',
  back: 'Slutför senare',
  discard: 'Kassera',
  discarded: (name) => `${name} har kasserats. Din egen fil är oförändrad.`,
  create: 'Skapa cv',
  moreActions: 'Fler åtgärder',
  addToExisting: 'Lägg till i ett befintligt cv …',
  undo: 'Ångra',
  redo: 'Gör om',
  counts: (unsure, unplaced) =>
    [
      unsure === 0
        ? 'Inget kvar att kontrollera'
        : plural(unsure, { one: '# att kontrollera', other: '# att kontrollera' }),
      unplaced === 0
        ? 'inga rader över'
        : plural(unplaced, { one: '# rad över', other: '# rader över' }),
    ].join(' · '),
  nothingStored: 'Inget cv skapas förrän du trycker på ”Skapa cv”.',
  moreFiles: (count) =>
    plural(count, { one: '# fil till att granska', other: '# filer till att granska' }),
  tabOnly: {
    blocked:
      'Webbläsaren låter oss inte spara något, så granskningen finns bara i den här fliken tills du stänger den. Hittills har inget gått förlorat. Skapa cv:t och ladda ner det innan du går.',
    full: 'Lagringsutrymmet på enheten är slut, så dina senaste ändringar i granskningen finns bara i den här fliken. Hittills har inget gått förlorat. Skapa cv:t och ladda ner det, eller frigör utrymme.',
    failed:
      'Det går inte att spara just nu, så dina senaste ändringar i granskningen finns bara i den här fliken. Hittills har inget gått förlorat, och vi fortsätter att försöka.',
  },
  tabs: 'Vyer',
  fields: 'Fält',
  page: 'Sida',
  pageLabel: (page) => `Sida ${number(page)} i filen`,
  textLabel: 'Filens text',
  pageFailed: 'Sidorna kan inte visas här. Fälten är fullständiga.',
  checkThis: 'Kontrollera',
  nextToCheck: 'Nästa att kontrollera',
  looksRight: 'Ser rätt ut',
  valueMenu: (field) => `${field}: mer`,
  moveTo: 'Flytta till',
  moveElsewhere: 'Någon annanstans …',
  lettersToHeadline: (letters) => `Flytta ”${letters}” till titelraden`,
  splitHere: 'Börja en ny post här',
  drop: 'Ta bort',
  dropped: (text) => `Tog bort ”${text}”`,
  item: (field, at) => `${field} ${number(at)}`,
  entryMenu: (name) => `${name}: mer`,
  joinPrevious: 'Slå ihop med föregående post',
  moveEntry: 'Flytta till avsnitt',
  dropEntry: 'Ta bort post',
  entry: (at) => `Post ${number(at)}`,
  sectionMenu: (name) => `${name}: mer`,
  sectionIs: 'Avsnittet är',
  dropSection: 'Ta bort avsnitt',
  sectionTitle: 'Rubrik',
  addField: 'Lägg till ett fält',
  addEntry: 'Lägg till en post',
  ownSection: 'Eget avsnitt',
  details: 'Uppgifter',
  profiles: 'Profiler',
  unplaced: (count) => plural(count, { one: '# rad över', other: '# rader över' }),
  unplacedHint: 'De ligger inte i något fält än och kommer inte med i ditt cv.',
  putIn: 'Lägg i fält …',
  dropLine: 'Ta bort',
  droppedTitle: (count) => plural(count, { one: '# borttagen', other: '# borttagna' }),
  bringBack: 'Återställ',
  help: {
    ask: 'Sortera raderna med AI',
    hint: (model) =>
      `Skickar de här raderna, raderna runt omkring dem och namnen på dina poster till ${model}. Rader som vi läste som ditt namn eller dina kontaktuppgifter, rader som du tagit bort och själva filen skickas inte.`,
    yourModel: 'din AI-modell',
    stop: 'Stoppa',
    stages: {
      waiting: 'Väntar på att börja',
      reading: 'Läser',
      drafting: 'Letar efter var de hör hemma',
      checking: 'Kontrollerar svaret',
    },
    stay: 'Det kan ta en minut. Inget ändras förrän det är klart. Om du lämnar granskningen stoppas det.',
    placed: (count) =>
      plural(count, {
        one: '# uppgift har lagts till, med ord ur din fil. Den är märkt ”Kontrollera”. Du kan ångra det här.',
        other:
          '# uppgifter har lagts till, med ord ur din fil. Var och en är märkt ”Kontrollera”. Du kan ångra det här.',
      }),
    unchanged: 'Inget har ändrats.',
    nothing: 'AI-modellen hittade inget fält för raderna. Inget har ändrats. Lägg till dem själv.',
  },
  placeTitle: 'Var hör det hemma?',
  section: 'Avsnitt',
  newSection: (name) => `${name} (nytt avsnitt)`,
  entryLabel: 'Post',
  newEntry: 'Ny post',
  field: 'Fält',
  place: 'Flytta dit',
  cutTitle: 'Allt får inte plats',
  cutText: 'Den här texten är längre än ett cv rymmer och skulle utelämnas:',
  createAnyway: 'Skapa utan den',
  keepLooking: 'Tillbaka till granskningen',
  tooLarge:
    'Det här är mer än ett cv rymmer. Inget har gått förlorat. Ta bort det du inte behöver och försök igen.',
  created: 'Cv:t har skapats.',
  nextFile: 'Nästa fil',
  pairTitle: 'Lägg till i ett befintligt cv',
  whichCv: 'Lägg till i',
  noCv: 'Det finns inget cv på den här enheten än.',
  nothingNew: 'Det här cv:t har redan allt det här.',
  pairHint: 'Nya delar är valda. Ändringar av din text är det inte: välj bara dem du vill ha.',
  adds: 'Lägger till',
  changes: 'Ändrar din text',
  apply: (count) => plural(count, { one: 'Lägg till # del', other: 'Lägg till # delar' }),
  applied: 'Tillagt. Du kan ångra det här.',
  notApplied: 'Cv:t har ändrats sedan dess. Inget har lagts till. Kontrollera listan igen.',
  failedTitle: (name) => `${name} kunde inte läsas`,
  failures: {
    empty: 'Filen är tom. Spara den igen i programmet du gjorde den med och försök på nytt.',
    'wrong-type':
      'Den är inte av den typ som namnet anger, eller av en typ vi inte kan läsa. Vi läser pdf, Word (docx), OpenDocument, RTF, webbsidor, Markdown och text.',
    'legacy-word':
      'Det är en gammal Word-fil (doc). Öppna den i Word eller LibreOffice, spara den som docx eller pdf och försök igen.',
    macros:
      'Den innehåller makron, som vi aldrig öppnar. Spara den som docx eller pdf och försök igen.',
    'too-large':
      'Den är större än 10 MB, blir mycket större när den packas upp eller innehåller mer text än något cv. Spara bara ditt cv och utan bilder, eller klistra in texten.',
    'too-long': 'Den har fler än 50 sidor. Spara bara sidorna i ditt cv och försök igen.',
    password: 'Den är lösenordsskyddad. Spara den utan lösenord och försök igen.',
    'no-text':
      'Det är en skanning eller ett foto av text, och det kan vi inte läsa. Exportera ditt cv som pdf från programmet du skrev det i, eller kör textigenkänning (OCR) på skanningen och klistra in texten.',
    damaged:
      'Den är ofullständig eller skadad. Ladda ner eller kopiera den igen och försök på nytt.',
    unsafe:
      'Vi öppnade den inte, eftersom den innehåller något som bara förekommer i attacker. Spara den igen med ett annat program, eller klistra in texten.',
    'no-resume': 'Vi kan läsa den, men inget i den ser ut som ett cv.',
    'gave-up':
      'Det tog för lång tid eller för mycket minne att läsa den, så vi slutade. Spara den som en ny pdf, eller klistra in texten.',
  },
  nothingLost: 'Inget har ändrats eller gått förlorat. Din fil är som den var.',
  tryAgain: 'Försök igen',
  chooseOther: 'Välj en annan fil',
  toDashboard: 'Tillbaka till dina cv:n',
  stoppedTitle: 'Importen stoppades',
  stopped: 'Filen har inte lästs. Inget har ändrats.',
  goneTitle: 'Ingen import pågår',
  gone: 'Välj en fil för att börja. En import som du väntar dig här har blivit ett cv, har kasserats, finns i en annan webbläsare eller kunde inte sparas av den här. Din egen fil är oförändrad.',
}
