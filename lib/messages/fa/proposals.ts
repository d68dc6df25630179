import type { proposals as english } from '../en/proposals'
import { isolate } from '../format'

/** Messages about wordings that an app suggests for a CV, in Persian. */
export const proposals: typeof english = {
  banner: 'یک برنامه برای این رزومه جمله‌بندی دیگری پیشنهاد می‌کند. هنوز چیزی تغییر نکرده است.',
  review: 'دیدن پیشنهادها',
  heading: 'پیشنهادهای یک برنامه',
  from: (app) =>
    app === ''
      ? 'هر پیشنهاد با رزومهٔ شما بررسی شده است. تا نپذیرید چیزی تغییر نمی‌کند.'
      : `از «${isolate(app)}». هر پیشنهاد با رزومهٔ شما بررسی شده است. تا نپذیرید چیزی تغییر نمی‌کند.`,
}
