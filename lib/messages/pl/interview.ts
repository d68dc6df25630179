import type { interview as english } from '../en/interview'
import { formatters } from '../format'

const { plural } = formatters('pl')

/** Messages of the screen that prepares an interview, and of the stories told there, in Polish. */
export const interview: typeof english = {
  title: 'Przygotowanie do rozmowy',
  heading: (job) => (job === '' ? 'Przygotowanie do rozmowy' : `Rozmowa: ${job}`),
  questionsTab: 'Pytania',
  storiesTab: 'Historie',
  prepare: 'Przygotuj rozmowę',
  chooseCv: {
    title: 'Którego CV dotyczy ta aplikacja?',
    text: 'Wybierz CV, z którym aplikujesz. Jego wiersze pojawią się obok wymagań z oferty.',
    none: 'Na tym urządzeniu nie ma jeszcze CV.',
    create: 'Utwórz CV',
  },
  counts: (shown, near, gaps) =>
    [
      plural(shown, {
        one: '# w Twoim CV',
        few: '# w Twoim CV',
        many: '# w Twoim CV',
        other: '# w Twoim CV',
      }),
      near > 0 &&
        plural(near, {
          one: '# być może',
          few: '# być może',
          many: '# być może',
          other: '# być może',
        }),
      gaps > 0 &&
        plural(gaps, {
          one: '# bez pokrycia',
          few: '# bez pokrycia',
          many: '# bez pokrycia',
          other: '# bez pokrycia',
        }),
    ]
      .filter(Boolean)
      .join(' · '),
  states: {
    shown: 'W Twoim CV',
    partly: 'Częściowo w Twoim CV',
    gap: 'Nie znaleziono w Twoim CV',
  },
  mayAsk: 'Możliwe pytanie',
  aboutCv: 'O Twoim CV',
  noneAboutCv: 'Dodaj do CV swoje miejsca pracy z datami, a tutaj pojawią się pytania o nie.',
  usual: 'Częste pytania',
  mention: 'Możesz wspomnieć',
  findMore: 'Szukaj więcej pytań z AI',
  findAgain: 'Szukaj pytań ponownie',
  modelHint: 'Model wybiera pytania i cytaty, a sam niczego nie pisze.',
  chosenBy: (model) =>
    `Niektóre pytania wybrano z pomocą ${model}. Wszystkie cytaty są Twoje albo z oferty pracy.`,
  noMore: 'Model AI nie znalazł pytań, które dało się sprawdzić.',
  stories: 'Twoje historie',
  storiesHint:
    'Chwile z Twojej pracy, Twoimi słowami. Nigdy nie trafiają do CV, pod link do udostępniania ani do modelu AI. Zawierają je tylko Twoja kopia zapasowa, Twój plik JSON i arkusz na rozmowę.',
  writeStory: 'Napisz historię',
  chooseStory: 'Wybierz historię',
  noStories: 'Nie ma jeszcze historii. Napisz ją tutaj albo obok pytania.',
  searchStories: 'Szukaj w historiach',
  noneFound: 'Żadna historia nie zawiera tych słów.',
  untitledStory: 'Historia bez nazwy',
  fields: {
    title: { label: 'Tytuł', example: 'np. Noc, w której stanęła pompa' },
    situation: { label: 'Sytuacja', example: 'Gdzie i kiedy to było i co się działo?' },
    task: { label: 'Zadanie', example: 'Co trzeba było zrobić?' },
    action: { label: 'Działanie', example: 'Jakie były Twoje kroki?' },
    result: { label: 'Wynik', example: 'Co z tego wyszło?' },
  },
  done: 'Gotowe',
  deleteStory: 'Usuń historię',
  storyDeleted: 'Usunięto historię',
  lines: 'Wiersze Twojego CV',
  linesHint: 'Pytania o te wiersze pokazują tę historię.',
  addLine: 'Dodaj wiersz',
  searchLines: 'Szukaj w CV',
  noLineFound: 'Żaden wiersz CV nie zawiera tych słów.',
  lineGone: 'Wiersz, którego nie ma już w CV',
  untie: (line) => `Usuń: ${line}`,
  notForThis: (story) => `Usuń z tego pytania: ${story}`,
  keptIn: (cv) => `Twoje historie są zapisane w CV „${cv}”, na którym opiera się to CV.`,
  onlyHere: 'Tylko w tym CV:',
  moveToMaster: 'Użyj we wszystkich wersjach',
  making: 'Tworzenie PDF…',
  sheet: {
    fileName: 'Rozmowa',
    story: (name) => `Historia: ${name}`,
  },
}
