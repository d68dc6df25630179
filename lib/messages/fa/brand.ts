import type { brand as english } from '../en/brand'

/** The card of a workspace's brand, in Persian. */
export const brand: typeof english = {
  title: 'هویت بصری',
  text: 'سندهای تازه‌ای که در این فضای کاری ساخته می‌شوند با این رنگ‌ها، فونت‌ها و نشان شروع می‌شوند. سندهای موجود همان‌طور می‌مانند.',
  colours: 'رنگ‌ها',
  newColour: 'رنگ تازه',
  addColour: 'افزودن رنگ',
  removeColour: (colour: string) => `برداشتن ${colour}`,
  tooLight: 'این رنگ روی کاغذ سفید خوانا نیست. رنگ تیره‌تری انتخاب کنید.',
  headingFont: 'عنوان‌ها',
  bodyFont: 'متن',
  fontOfTemplate: 'فونت قالب',
  ownFont: 'فونت خودتان',
  logo: 'نشان',
  logoHint: 'کوچک در پایین صفحهٔ اول چاپ می‌شود. JPEG، PNG یا WebP.',
  chooseLogo: 'انتخاب نشان',
  removeLogo: 'برداشتن نشان',
  logoFailed: 'این تصویر خوانده یا بارگذاری نشد. چیزی تغییر نکرد. تصویر دیگری را امتحان کنید.',
  templates: 'قالب‌های قابل انتخاب',
  templatesHint: 'اگر هیچ‌کدام را علامت نزنید، همه مجازند.',
  save: 'ذخیرهٔ هویت بصری',
  saved: 'ذخیره شد. سندهای تازه با آن شروع می‌شوند.',
}
