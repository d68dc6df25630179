import type { ownFont as english } from '../en/own-font'

/** Messages about a font that the person adds from a file, in Polish. */
export const ownFont: typeof english = {
  add: 'Dodaj własną czcionkę…',
  addFace: 'Dodaj kolejny plik…',
  remove: 'Usuń czcionkę',
  hint: 'Pliki TTF do 4 MB. Dodaj też pliki z pogrubieniem i kursywą, jeśli je masz.',
  staysHere:
    'Twoja czcionka zostaje na tym urządzeniu i w Twoich kopiach zapasowych; nie jest przesyłana.',
  inAccount:
    'Twoja czcionka jest przesyłana na Twoje konto, dla innych urządzeń i tworzonych dla Ciebie plików PDF. Nikt inny nie może jej pobrać.',
  checking: 'Sprawdzanie czcionki…',
  faces: {
    regular: 'Zwykła',
    italic: 'Kursywa',
    bold: 'Pogrubiona',
    boldItalic: 'Pogrubiona kursywa',
  },
  missing:
    'Pliku tej czcionki nie ma na tym urządzeniu, więc PDF używa sugerowanej czcionki. Dodaj plik ponownie, aby użyć jej tutaj.',
  notInAccount:
    'Pliku tej czcionki nie ma jeszcze na Twoim koncie, więc PDF używa sugerowanej czcionki. Prześle go urządzenie, na którym jest, albo możesz dodać go tu ponownie.',
  carrying: 'Przesyłanie czcionki na Twoje konto…',
  carryWaiting:
    'Czcionka jest na tym urządzeniu, ale jeszcze nie na Twoim koncie. Wciąż próbujemy ją przesłać.',
  carryRefused:
    'Czcionka jest tylko na tym urządzeniu, ponieważ na Twoim koncie nie można zapisać tego pliku. Pliki PDF pobrane tutaj ją mają.',
  tooManyFonts:
    'Czcionka jest tylko na tym urządzeniu, ponieważ na Twoim koncie jest już 60 plików czcionek. Te, których nie używa żadne CV, są usuwane po 30 dniach.',
  notInThisPdf:
    'W tym PDF nie ma Twojej czcionki, ponieważ nie udało się jej jeszcze przesłać na Twoje konto. Jest w PDF, który pobierzesz tutaj.',
  errors: {
    'too-large': 'Plik jest większy niż 4 MB.',
    'not-a-font': 'To nie jest plik czcionki. Wybierz plik z końcówką .ttf.',
    compressed: 'To czcionka internetowa (WOFF). Wybierz jej plik TTF.',
    collection: 'Ten plik zawiera kilka czcionek (TTC). Wybierz plik z jedną czcionką.',
    variable:
      'To czcionka zmienna. Wybierz statyczne pliki TTF, na przykład zwykły i z pogrubieniem.',
    postscript: 'Ta czcionka ma kontury PostScript (OTF). Wybierz jej wersję TTF.',
    restricted: 'Producent tej czcionki nie pozwala osadzać jej w dokumentach.',
    'no-subsetting':
      'Producent tej czcionki pozwala umieszczać w dokumencie tylko całą czcionkę, a PDF z Vitae zawiera tylko potrzebne litery.',
    'too-many-glyphs': 'Ta czcionka ma ponad 30 000 znaków.',
    damaged: 'Plik jest uszkodzony. Pobierz czcionkę jeszcze raz i spróbuj ponownie.',
    unreadable: 'Tego pliku nie można odczytać jako czcionki. Wypróbuj inny.',
  },
  refused: (file, reason) => `${file}: ${reason} Nic się nie zmieniło.`,
}
