import type { familyList as english } from '../en/family-list'
import { formatters } from '../format'

const { plural, number } = formatters('tr')

/** Messages of the dashboard about CVs that follow another one, in Turkish. */
export const familyList: typeof english = {
  group: (name) => `“${name}” ve onu izleyen CV’ler`,
  withoutMain: 'Aynı CV’yi izleyen CV’ler',
  linked: (name, count) => `“${name}” adlı CV’yi ${number(count)} CV izliyor.`,
  mainMissing: (count) =>
    count === 1
      ? 'Bu CV’nin izlediği CV burada değil. Çöp kutusunda olabilir.'
      : `Bu ${number(count)} CV’nin izlediği CV burada değil. Çöp kutusunda olabilir.`,
  stale: (count) => `${number(count)} tanesi güncel değil`,
  updateAll: 'Tümünü güncelle',
  showAll: (count) => `${number(count)} CV’nin tümünü göster`,
  outOfDate: (count) => `Getirilecek ${number(count)} değişiklik var`,
  updateTitle: (name) => `“${name}” içindeki değişiklikler`,
  updateHint:
    'Değişikliklerin getirileceği CV’leri seçin. Onlardaki değişiklik, ekleme ve çıkarmalarınız kalır, işlemi geri alabilirsiniz.',
  changes: (count) => `${number(count)} değişiklik`,
  see: 'Değişiklikleri göster',
  held: (count) => `${number(count)} satır ikisinde de değişti. Siz seçene kadar metniniz kalır.`,
  decide: 'Şimdi seç',
  bringInto: (count) => `${number(count)} CV’ye getir`,
  updated: (count) => `${number(count)} CV güncellendi.`,
  newLinked: 'Yeni bağlı CV',
  follow: 'Başka bir CV’ye bağla…',
  stop: 'İzlemeyi bırak',
  stopped: (name) => `Bu CV artık “${name}” adlı CV’yi izlemiyor.`,
  notLinked:
    'CV’lerden biri okunamadığı için hiçbir şey değişmedi. Nedenini görmek için ikisini de açın.',
  followTitle: (name) => `“${name}” adlı CV’yi başka bir CV’ye bağla`,
  followHint:
    'İçinde hiçbir şey değişmez. İkisinde de aynı olan satırlar bundan sonra izler: orada düzelttikleriniz burada önerilir.',
  followWhich: 'İzlenecek CV',
  same: (count) => `${number(count)} satır aynı`,
  differ: (count) => `${number(count)} satır farklı ve olduğu gibi kalır`,
  link: 'Bağla',
  linkedTo: (name) => `Artık “${name}” adlı CV’yi izliyor.`,
  leaveTitle: (name) => `“${name}” çöp kutusuna taşınsın mı?`,
  leaveText: (count) =>
    plural(count, {
      one: 'Bu CV’yi # CV izliyor. Ona ne olsun?',
      other: 'Bu CV’yi # CV izliyor. Onlara ne olsun?',
    }),
  leaveChoices: {
    keep: 'Oldukları gibi kalsınlar',
    promote: 'Diğerleri içlerinden birini izlesin',
    trash: 'Onlar da çöp kutusuna taşınsın',
  },
  leaveHints: {
    keep: 'İçlerinde hiçbir şey değişmez. Bu CV’yi geri yüklerseniz onu yeniden izlerler.',
    promote: 'İçlerinde hiçbir şey değişmez.',
    trash: 'Onları çöp kutusundan geri yükleyebilirsiniz.',
  },
  promoteWhich: 'Diğerlerinin izleyeceği CV',
}
