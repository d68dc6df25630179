import type { fitArea as english } from '../en/fit'
import { formatters } from '../format'

const { number } = formatters('tr')

const pages = (count: number) => `${number(count)} sayfa`

/** Formats the settings that the fitting has found, as a list. */
const settings = (size: number, lineHeight: number, spacing: number, margin: number) =>
  `yazı boyutu ${number(size, { maximumFractionDigits: 1 })} pt, satır aralığı ${number(lineHeight, { maximumFractionDigits: 2 })}, boşluklar ${number(spacing, { style: 'percent' })}, kenar boşlukları ${number(margin, { maximumFractionDigits: 1 })} mm`

/** Messages of fitting a CV to a number of pages, in Turkish. */
export const fitArea: typeof english = {
  title: 'Sayfalara sığdır',
  pages: 'Doldurulacak sayfa',
  auto: 'Otomatik',
  off: 'Kapalı',
  choice: (count) => number(count),
  hint: 'CV bu kadar sayfayı doldurana kadar boşlukları, kenar boşluklarını, satır aralığını ve yazı boyutunu ayarlar; her değişiklikten sonra bunu yineler. Hiçbir şey kesilmez. Aşağıdaki bir kaydırıcıyı oynatmak bunu kapatır.',
  autoHint:
    'Kolay okunur kalıyorsa CV’yi tek sayfaya sığdırır: yazı en az 9,5 pt, rahat kenar boşlukları. Kalmıyorsa kendi ayarlarınız kullanılır; mümkün olduğunca, son sayfada yalnızca birkaç satır kalması önlenir veya o sayfa daha iyi doldurulur. Aşağıda boyutu veya boşlukları değiştirmek bunu kapatır.',
  autoOwn: (count) => `Kendi ayarlarınızla ${pages(count)}.`,
  autoFits: (count, size, lineHeight, spacing, margin) =>
    `Sığdırıldı, ${pages(count)}: ${settings(size, lineHeight, spacing, margin)}.`,
  working: 'Sığdırılıyor…',
  fits: (count, size, lineHeight, spacing, margin) =>
    `Sığıyor, ${pages(count)}: ${settings(size, lineHeight, spacing, margin)}.`,
  takesLess: (count) =>
    `En geniş ayarlarla bile yalnızca ${pages(count)} doluyor. Daha fazla metin için yer var.`,
  keep: 'Bu ayarları koru',
  tooLong: (lines, count) =>
    `En sıkı ayarlarla bile ${pages(count)} için yaklaşık ${number(lines)} satır fazla. Kendi ayarlarınız kullanılıyor ve hiçbir şey kesilmedi. Bazı öğeleri kısaltın.`,
  oldest: 'En eski öğeler',
  longest: 'En uzun öğeler',
  unnamed: 'Adsız öğe',
}
