import type { ownFont as english } from '../en/own-font'

/** Messages about a font that the person adds from a file, in Swedish. */
export const ownFont: typeof english = {
  add: 'Lägg till eget typsnitt …',
  addFace: 'Lägg till en fil till …',
  remove: 'Ta bort typsnitt',
  hint: 'TTF-filer på upp till 4 MB. Lägg även till filerna för fet och kursiv, om du har dem.',
  staysHere:
    'Ditt typsnitt stannar på den här enheten och i dina säkerhetskopior; det laddas inte upp.',
  inAccount:
    'Ditt typsnitt laddas upp till ditt konto, för dina andra enheter och de pdf-filer vi skapar åt dig. Ingen annan kan hämta det.',
  checking: 'Kontrollerar typsnittet …',
  faces: { regular: 'Normal', italic: 'Kursiv', bold: 'Fet', boldItalic: 'Fet kursiv' },
  missing:
    'Typsnittets fil finns inte på den här enheten, så din pdf använder det föreslagna typsnittet. Lägg till filen igen för att använda det här.',
  notInAccount:
    'Typsnittets fil finns inte i ditt konto än, så din pdf använder det föreslagna typsnittet. Den laddas upp från enheten som har den, eller så lägger du till filen igen här.',
  carrying: 'Laddar upp typsnittet till ditt konto …',
  carryWaiting:
    'Typsnittet finns på den här enheten, men inte i ditt konto än. Vi fortsätter att försöka ladda upp det.',
  carryRefused:
    'Typsnittet finns bara på den här enheten, eftersom ditt konto inte kan lagra filen. Pdf-filer som du laddar ner här har det.',
  tooManyFonts:
    'Typsnittet finns bara på den här enheten, eftersom ditt konto redan har 60 typsnittsfiler. De som inget cv använder raderas efter 30 dagar.',
  notInThisPdf:
    'Ditt typsnitt finns inte i den här pdf-filen, eftersom det inte kunde laddas upp till ditt konto än. Det finns i pdf-filen som du laddar ner här.',
  errors: {
    'too-large': 'Filen är större än 4 MB.',
    'not-a-font': 'Det här är inte en typsnittsfil. Välj en fil som slutar på .ttf.',
    compressed: 'Det här är ett webbtypsnitt (WOFF). Välj dess TTF-fil.',
    collection: 'Filen innehåller flera typsnitt (TTC). Välj en fil med ett typsnitt.',
    variable:
      'Det här är ett variabelt typsnitt. Välj de statiska TTF-filerna, till exempel Regular och Bold.',
    postscript: 'Typsnittet har PostScript-konturer (OTF). Välj dess TTF-version.',
    restricted: 'Typsnittets tillverkare tillåter inte att det bäddas in i dokument.',
    'no-subsetting':
      'Typsnittets tillverkare tillåter bara hela typsnittet i ett dokument, och en pdf från Vitae innehåller bara de bokstäver den behöver.',
    'too-many-glyphs': 'Typsnittet har fler än 30 000 tecken.',
    damaged: 'Filen är skadad. Ladda ner typsnittet igen och försök en gång till.',
    unreadable: 'Filen kan inte läsas som ett typsnitt. Prova en annan.',
  },
  refused: (file, reason) => `${file}: ${reason} Inget har ändrats.`,
}
