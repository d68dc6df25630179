import type { familyList as english } from '../en/family-list'
import { formatters, isolate } from '../format'

const { plural, number } = formatters('fa')

/** Messages of the dashboard about CVs that follow another one, in Persian. */
export const familyList: typeof english = {
  group: (name) => `«${isolate(name)}» و رزومه‌هایی که آن را دنبال می‌کنند`,
  withoutMain: 'رزومه‌هایی که همگی یک رزومه را دنبال می‌کنند',
  linked: (name, count) =>
    plural(count, {
      one: `# رزومه «${isolate(name)}» را دنبال می‌کند.`,
      other: `# رزومه «${isolate(name)}» را دنبال می‌کنند.`,
    }),
  mainMissing: (count) =>
    count === 1
      ? 'رزومه‌ای که این رزومه دنبال می‌کند اینجا نیست. شاید در سطل زباله باشد.'
      : `رزومه‌ای که این ${number(count)} رزومه دنبال می‌کنند اینجا نیست. شاید در سطل زباله باشد.`,
  stale: (count) => plural(count, { one: '# رزومه به‌روز نیست', other: '# رزومه به‌روز نیستند' }),
  updateAll: 'به‌روز کردن همه',
  showAll: (count) => `نمایش هر ${number(count)} رزومه`,
  outOfDate: (count) => `${number(count)} تغییر برای آوردن`,
  updateTitle: (name) => `تغییرات در «${isolate(name)}»`,
  updateHint:
    'رزومه‌هایی را انتخاب کنید که تغییرات به آن‌ها آورده شود. هر چه در آن‌ها تغییر داده، افزوده یا برداشته‌اید می‌ماند و می‌توانید این کار را واگرد کنید.',
  changes: (count) => `${number(count)} تغییر`,
  see: 'نمایش تغییرات',
  held: (count) => `${number(count)} خط در هر دو تغییر کرده است. متن شما می‌ماند تا انتخاب کنید.`,
  decide: 'همین حالا انتخاب کنید',
  bringInto: (count) => `آوردن به ${number(count)} رزومه`,
  updated: (count) => `${number(count)} رزومه به‌روز شد.`,
  newLinked: 'رزومهٔ متصل جدید',
  follow: 'اتصال به رزومه‌ای دیگر…',
  stop: 'توقف دنبال کردن',
  stopped: (name) => `این رزومه دیگر «${isolate(name)}» را دنبال نمی‌کند.`,
  notLinked: 'یکی از دو رزومه خوانده نشد، پس چیزی تغییر نکرد. برای دیدن علت هر دو را باز کنید.',
  followTitle: (name) => `اتصال «${isolate(name)}» به رزومه‌ای دیگر`,
  followHint:
    'چیزی در آن تغییر نمی‌کند. خط‌هایی که در هر دو یکسان‌اند از آن پس دنبال می‌کنند: هر چه آنجا اصلاح کنید اینجا پیشنهاد می‌شود.',
  followWhich: 'رزومهٔ اصلی',
  same: (count) => `${number(count)} خط یکسان است`,
  differ: (count) => `${number(count)} خط فرق دارد و همان‌طور می‌ماند`,
  link: 'اتصال',
  linkedTo: (name) => `اکنون «${isolate(name)}» را دنبال می‌کند.`,
  leaveTitle: (name) => `«${isolate(name)}» به سطل زباله برود؟`,
  leaveText: (count) =>
    plural(count, {
      one: '# رزومه آن را دنبال می‌کند. تکلیفش چه باشد؟',
      other: '# رزومه آن را دنبال می‌کنند. تکلیفشان چه باشد؟',
    }),
  leaveChoices: {
    keep: 'همان‌طور بمانند',
    promote: 'بقیه یکی از آن‌ها را دنبال کنند',
    trash: 'آن‌ها هم به سطل زباله بروند',
  },
  leaveHints: {
    keep: 'چیزی در آن‌ها تغییر نمی‌کند. اگر این رزومه را بازگردانید، دوباره دنبالش می‌کنند.',
    promote: 'چیزی در آن‌ها تغییر نمی‌کند.',
    trash: 'می‌توانید آن‌ها را از سطل زباله بازگردانید.',
  },
  promoteWhich: 'رزومه‌ای که بقیه دنبال کنند',
}
