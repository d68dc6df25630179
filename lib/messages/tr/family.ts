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
  alone:
    'Bu CV başka bir CV’ye bağlı değil. Bir iş ilanı için veya başka bir dilde hazırlanan bağlı CV, kopya olarak başlar: burada düzelttikleriniz orada önerilir, onun kendi ifadeleri kalır.',
  follows: 'İzlediği CV:',
  inTrash: 'Bu CV’nin izlediği CV çöp kutusunda. Geri yükleyin veya izlemeyi bırakın.',
  notHere: 'Bu CV’nin izlediği CV ne bu cihazda ne de bu hesapta.',
  followers: (count) => `Bu CV’yi ${number(count)} CV izliyor:`,
  current: 'Güncel',
  line: 'Bu satır, tüm bağlı CV’lerde',
  lineHint: 'Tüm bağlı CV’lerdeki hâlini görmek için imleci bir alana getirin.',
  statuses: {
    main: 'Ana CV',
    follows: 'Ana CV’yi izliyor',
    own: 'Kendi ifadesi',
    'only-here': 'Yalnızca bu CV’de',
    'out-of-date': 'Güncel değil',
    held: 'Kendi ifadesi, ana CV sonradan değişti',
    missing: 'Bu CV’de yok',
  },
  emptyLine: 'Boş',
  everywhere: 'Her yerde kullan',
  followAgain: 'Yeniden ana CV’yi izle',
  takeThere: 'Ana CV’deki ifadeyle değiştir',
  sent: (name) => `“${name}” adlı CV’ye eklendi.`,
  sentTo: (count) => `${number(count)} CV değiştirildi.`,
  notSent: 'Diğer CV değiştirilemediği için hiçbir şey değişmedi. Nedenini görmek için açın.',
  ownTitle: 'Yalnızca bu CV’de',
  ownHint: 'Buradaki değişiklik, ekleme ve çıkarmalarınız. Ana CV değişince de kalır.',
  noneOwn: 'Buradaki her şey ana CV’yi izliyor.',
  sendToMain: 'Ana CV’ye ekle',
  putBack: 'Yeniden ekle',
  heldTranslation: 'Çeviri güncel değil',
  original: (name) => `“${name}” içindeki asıl metin`,
  propose: 'Çeviri önerisi al',
  proposing: 'Çevriliyor…',
  proposal: 'Önerilen çeviri',
  useProposal: 'Bu çeviriyi kullan',
  notProposed:
    'Yapay zekâ modeli bu satır için kontrol edilebilir bir çeviri döndürmedi. Kendiniz yazın.',
  stop: 'İzlemeyi bırak',
  stopped: (name) => `Bu CV artık “${name}” adlı CV’yi izlemiyor.`,
}
