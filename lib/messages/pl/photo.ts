import type { photoArea as english } from '../en/photo'
import { formatters } from '../format'

const { number } = formatters('pl')
const share = (value: number) => number(value, { style: 'percent' })

/** Messages of the photo, in Polish. */
export const photoArea: typeof english = {
  add: 'Dodaj zdjęcie',
  change: 'Zmień zdjęcie',
  elsewhere: 'Pliku zdjęcia nie ma na tym urządzeniu, więc brakuje go w PDF.',
  notBrought:
    'Pliku zdjęcia nie ma jeszcze na Twoim koncie, więc brakuje go w PDF. Prześle go urządzenie, na którym jest.',
  carrying: 'Przesyłanie zdjęcia na Twoje konto…',
  carryWaiting:
    'Zdjęcie jest na tym urządzeniu, ale jeszcze nie na Twoim koncie. Wciąż próbujemy je przesłać.',
  carryRefused:
    'Zdjęcie jest tylko na tym urządzeniu, ponieważ na Twoim koncie nie można zapisać tego pliku. Wybierz zdjęcie jeszcze raz, aby mieć je na wszystkich urządzeniach.',
  hidden: 'Ukryte w CV. Możesz je znów pokazać w panelu Wygląd.',
  title: 'Zdjęcie',
  reader: 'Edytujesz to CV w innej karcie. Aby zmienić zdjęcie tutaj, edytuj w tej karcie.',
  choose: 'Wybierz zdjęcie',
  chooseOther: 'Wybierz inne zdjęcie',
  dropHere:
    'Albo upuść je tutaj. JPEG, PNG, WebP, AVIF lub GIF. Podczas kadrowania zostaje na Twoim urządzeniu.',
  opening: 'Otwieranie zdjęcia…',
  missing:
    'Zdjęcia z tego CV nie ma na tym urządzeniu. Wybierz je jeszcze raz albo zostaw tak, jak jest.',
  inAccount:
    'Zdjęcie jest przesyłane na Twoje konto bez informacji o miejscu i czasie, więc masz je też na innych urządzeniach.',
  notInAccount:
    'W tym PDF nie ma Twojego zdjęcia, ponieważ nie udało się go jeszcze przesłać na Twoje konto. Jest w PDF, który pobierzesz tutaj.',
  unusual: (place) =>
    `Większość CV ${place} nie ma zdjęcia, aby o ocenie decydowała praca. Dodaj je tylko wtedy, gdy jest oczekiwane.`,
  places: {
    US: 'w Stanach Zjednoczonych',
    CA: 'w Kanadzie',
    GB: 'w Wielkiej Brytanii',
    IE: 'w Irlandii',
    AU: 'w Australii',
    NZ: 'w Nowej Zelandii',
    NL: 'w Holandii',
    SE: 'w Szwecji',
    english: 'w większości krajów anglojęzycznych',
  },
  crop: 'Widoczna część zdjęcia',
  cropKeys:
    'Przeciągnij, aby przesunąć; uszczypnij lub przewiń, aby powiększyć. Klawiatura: strzałki przesuwają zdjęcie (szybciej z Shift), + i − zmieniają powiększenie.',
  position: (zoom, across, down) =>
    `Powiększenie ${share(zoom)}. Środek: ${share(across)} w poziomie i ${share(down)} w pionie.`,
  zoom: 'Powiększenie',
  percent: share,
  shape: 'Kształt',
  shapes: { upright: 'Pionowe', rounded: 'Zaokrąglone', square: 'Kwadrat', round: 'Koło' },
  greyscale: 'Czarno-białe',
  brightness: 'Jasność',
  contrast: 'Kontrast',
  alt: 'Opis zdjęcia',
  altHint:
    'Tekst alternatywny, dla osób korzystających z czytnika ekranu. Gdy jest pusty, używane jest imię i nazwisko.',
  reset: 'Resetuj',
  remove: 'Usuń zdjęcie',
  removed: 'Usunięto zdjęcie',
  save: 'Użyj tego zdjęcia',
  saving: 'Zapisywanie…',
  errors: {
    'too-large':
      'Ten plik jest większy niż 40 MB. Nic się nie zmieniło. Wyeksportuj mniejsze zdjęcie ze swojej aplikacji i wybierz je.',
    'too-many-pixels':
      'To zdjęcie ma ponad 64 miliony pikseli. Nic się nie zmieniło. Zmniejsz je w swojej aplikacji i wybierz ponownie.',
    svg: 'Rysunków SVG nie można użyć jako zdjęcia. Nic się nie zmieniło. Wybierz JPEG lub PNG.',
    heic: 'Ta przeglądarka nie odczyta tego zdjęcia HEIC lub AVIF. Nic się nie zmieniło. Wyeksportuj je jako JPEG i wybierz.',
    unreadable:
      'Ten plik nie jest zdjęciem albo jest uszkodzony. Nic się nie zmieniło. Wybierz JPEG lub PNG.',
    failed:
      'Ta przeglądarka nie mogła przetworzyć zdjęcia. Nic się nie zmieniło. Wypróbuj mniejsze zdjęcie.',
  },
}
