import type { breaks as english } from '../en/breaks'

/** Messages of the page breaks in the preview, in Turkish. */
export const breaks: typeof english = {
  toggle: 'Sayfa sonları',
  places: 'Sayfa sonu eklenebilecek yerler',
  nothing: 'Henüz yeni bir sayfada başlayabilecek bir şey yok.',
  begin: (what) => `Yeni sayfa şununla başlasın: ${what}`,
  begins: (what) => `Yeni sayfa şununla başlıyor: ${what}`,
  newPage: 'Yeni sayfa',
}
