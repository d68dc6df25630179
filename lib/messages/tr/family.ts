import type { family as english } from '../en/family'
import { formatters } from '../format'

const { number } = formatters('tr')

/** Messages of a CV that follows another one, in Turkish. */
export const family: typeof english = {
  changed: (name, count) =>
    `Bu CV, “${name}” adlı CV’yi izliyor. Oradaki ${number(count)} değişiklik henüz burada yok.`,
  see: 'Göster',
  title: (name) => `“${name}” içindeki değişiklikler`,
  hint: 'Buradaki değişiklik, ekleme ve çıkarmalarınız kalır. Hepsini geri alabilirsiniz.',
  coming: 'Oradan gelenler',
  held: 'İkisinde de değişti',
  heldHint: 'Siz seçene kadar metniniz kalır.',
  here: 'Bu CV’de',
  there: (name) => `“${name}” içinde`,
  keep: 'Metni koru',
  take: 'Bu metni kullan',
  bringOver: (count) => `${number(count)} değişikliği getir`,
  brought: 'Değişiklikler getirildi.',
  upToDate: (name) => `“${name}” içindeki her şey bu CV’de var.`,
  tooLong: 'İkisi birlikte tek bir CV için çok uzun. Hiçbir şey değişmedi.',
  stop: 'İzlemeyi bırak',
  stopped: (name) => `Bu CV artık “${name}” adlı CV’yi izlemiyor.`,
}
