import type { fitArea as english } from '../en/fit'
import { formatters } from '../format'

const { number, plural } = formatters('pl')

const onPages = (count: number) =>
  plural(count, {
    one: 'na # stronie',
    few: 'na # stronach',
    many: 'na # stronach',
    other: 'na # strony',
  })

/** Messages of fitting a CV to a number of pages, in Polish. */
export const fitArea: typeof english = {
  title: 'Dopasuj do liczby stron',
  pages: 'Liczba stron',
  auto: 'Auto',
  off: 'Wył.',
  choice: (count) => number(count),
  hint: 'Zmienia odstępy, marginesy, interlinię i rozmiar czcionki, aż CV wypełni tyle stron, i ponownie po każdej zmianie. Nic nie jest ucinane. Przesunięcie suwaka poniżej to wyłącza.',
  autoHint:
    'Mieści CV na jednej stronie, jeśli nadal łatwo je czytać: tekst nie mniejszy niż 9,5 pt, wygodne marginesy. W przeciwnym razie używane są Twoje ustawienia, a ostatnia strona z kilkoma wierszami jest w miarę możliwości usuwana lub lepiej wypełniana. Zmiana rozmiaru lub odstępów poniżej to wyłącza.',
  autoOwn: (count) => `Mieści się ${onPages(count)} z Twoimi ustawieniami.`,
  autoFits: (count, size, lineHeight, spacing, margin) =>
    `Dopasowano, mieści się ${onPages(count)}: rozmiar czcionki ${number(size, { maximumFractionDigits: 1 })} pt, interlinia ${number(lineHeight, { maximumFractionDigits: 2 })}, odstępy ${number(spacing, { style: 'percent' })}, marginesy ${number(margin, { maximumFractionDigits: 1 })} mm.`,
  working: 'Dopasowywanie…',
  fits: (count, size, lineHeight, spacing, margin) =>
    `Mieści się ${onPages(count)}: rozmiar czcionki ${number(size, { maximumFractionDigits: 1 })} pt, interlinia ${number(lineHeight, { maximumFractionDigits: 2 })}, odstępy ${number(spacing, { style: 'percent' })} i marginesy ${number(margin, { maximumFractionDigits: 1 })} mm.`,
  takesLess: (count) =>
    `Nawet przy najluźniejszych ustawieniach mieści się ${onPages(count)}. Jest jeszcze miejsce na tekst.`,
  keep: 'Zachowaj te ustawienia',
  tooLong: (lines, count) =>
    `Nawet przy najciaśniejszych ustawieniach nie mieści się ${onPages(count)}: jest dłuższe o około ${plural(
      lines,
      { one: '# wiersz', few: '# wiersze', many: '# wierszy', other: '# wiersza' },
    )}. Używane są Twoje ustawienia i nic nie zostało ucięte. Skróć niektóre wpisy.`,
  oldest: 'Najstarsze wpisy',
  longest: 'Najdłuższe wpisy',
  unnamed: 'Wpis bez nazwy',
}
