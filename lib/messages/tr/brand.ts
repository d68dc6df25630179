import type { brand as english } from '../en/brand'

/** The card of a workspace's brand, in Turkish. */
export const brand: typeof english = {
  title: 'Kurumsal kimlik',
  text: 'Bu çalışma alanında oluşturulan yeni belgeler bu renkler, yazı tipleri ve logoyla başlar. Var olan belgeler olduğu gibi kalır.',
  colours: 'Renkler',
  newColour: 'Yeni renk',
  addColour: 'Renk ekle',
  removeColour: (colour: string) => `${colour} rengini kaldır`,
  tooLight: 'Bu renk beyaz kâğıtta okunmuyor. Daha koyu bir renk seçin.',
  headingFont: 'Başlıklar',
  bodyFont: 'Metin',
  fontOfTemplate: 'Şablonun yazı tipi',
  ownFont: 'Kendi yazı tipiniz',
  logo: 'Logo',
  logoHint: 'İlk sayfanın altına küçük basılır. JPEG, PNG veya WebP.',
  chooseLogo: 'Logo seç',
  removeLogo: 'Logoyu kaldır',
  logoFailed:
    'Bu resmi okuyamadık veya yükleyemedik. Hiçbir şey değişmedi. Başka bir resim deneyin.',
  templates: 'Seçilebilecek şablonlar',
  templatesHint: 'Hiçbiri işaretlenmezse hepsine izin verilir.',
  save: 'Kurumsal kimliği kaydet',
  saved: 'Kaydedildi. Yeni belgeler bununla başlar.',
}
