import type { ownTemplate as english } from '../en/own-template'
import { formatters } from '../format'

const { number } = formatters('tr')

/** Names the way in which a page was read, in brackets behind what was found. */
const readers = {
  file: 'dosyadaki sırayla okuma',
  lines: 'satır satır okuma',
}

/** Messages about a template that the person adds from a file, in Turkish. */
export const ownTemplate: typeof english = {
  title: 'Kendi şablonunuz',
  add: 'Dosyadan şablon kullan…',
  change: 'Başka dosya kullan…',
  remove: 'Şablonu kaldır',
  download: 'Bu şablonu dosya olarak indir',
  hint: 'Renkleri, yazıları ve yerleşimi tanımlayan, en fazla 32 kB’lık bir JSON dosyası. Beğendiğiniz bir şablonu indirin, bir metin düzenleyicide değiştirin ve burada kullanın. Dosya bu cihazda kontrol edilir ve CV’nizin içinde taşınır.',
  checking: 'Şablon kontrol ediliyor: bu şablonla üç CV çizilip geri okunuyor…',
  used: (name) => `CV’niz “${name}” şablonuyla çiziliyor.`,
  refused: (file) =>
    `${file} şablon olarak kullanılamıyor. Hiçbir şey değişmedi. Şu yerleri düzeltip tekrar deneyin:`,
  unreadable:
    'Bu CV’nin içindeki şablon burada kullanılamıyor. Bu yüzden CV, aşağıda seçili olan yerleşik şablonla çiziliyor. Hiçbir şey kaybolmadı. Kullanılamama nedeni:',
  failed: 'Şablon kontrol edilemedi ve hiçbir şey değişmedi. Biraz sonra tekrar deneyin.',
  reasons: {
    'not-text': 'Metin olmalı.',
    'not-number': 'Sayı olmalı.',
    'not-boolean': 'true veya false olmalı.',
    'not-list': 'Liste olmalı.',
    'not-object': 'Nesne olmalı.',
    'wrong-type': 'Değerin türü yanlış.',
    'not-one-of': ({ text }) => `Şunlardan biri olmalı: ${text}.`,
    'unknown-field': ({ text }) => `Hiçbir şablonda bu alanlar yok: ${text}.`,
    'too-long': ({ count }) => `Çok uzun. En çok karakter sayısı: ${number(count)}.`,
    'too-many': ({ count }) => `Çok fazla öğe var. En çok: ${number(count)}.`,
    'too-few': ({ count }) => `Öğe sayısı az. En az: ${number(count)}.`,
    'too-large': ({ count }) => `Çok büyük. En çok: ${number(count)}.`,
    'too-small': ({ count }) => `Çok küçük. En az: ${number(count)}.`,
    'too-deep': 'İç içe çok fazla düzey var.',
    empty: 'Boş olamaz.',
    'not-colour': '“#2437c9” gibi, küçük harfli bir renk olmalı.',
    'unknown-name': 'Bu ad burada bilinmiyor.',
    'not-allowed': 'Buna burada izin verilmez.',
    'not-json': 'Bu, JSON değil.',
    'no-place': ({ text }) => `Şunun için yer yok: ${text}.`,
    twice: ({ text }) => `İki kez basılıyor: ${text}.`,
    'contacts-twice': 'İletişim bilgileri zaten yan sütunda.',
    'header-high': ({ count }) => `Bölümler birlikte çok yüksek. En çok: ${number(count)} mm.`,
    contrast: ({ text, count, of, colour, ground }) =>
      `“${text}” paleti: ${ground} üzerinde ${colour} kontrastı ${number(count)}:1. Metin için ${number(of)}:1 gerekir.`,
    'not-drawn': ({ person }) => `Bu şablonla şu kişinin CV’si gösterilemiyor: ${person}.`,
    torn: ({ text, person, reader }) =>
      `${person} adlı kişinin CV’sinde “${text}” tek parça okunamıyor (${readers[reader]}).`,
    'words-out-of-order': ({ count, of, person, reader }) =>
      `${person} adlı kişinin CV’sinde madde kelimelerinden sırada olan: ${number(count)}/${number(of)} (${readers[reader]}).`,
    'lines-out-of-order': ({ count, of, person, reader }) =>
      `${person} adlı kişinin CV’sinde başlık ve maddelerden sırada olan: ${number(count)}/${number(of)} (${readers[reader]}).`,
    'not-printed': ({ text, person }) => `${person} adlı kişinin CV’sinde şu basılmıyor: ${text}.`,
    'outside-page': ({ text, person }) =>
      `${person} adlı kişinin CV’sinde kenar boşluklarından taşan metin var: ${text}.`,
    overlapping: ({ text, person }) =>
      `${person} adlı kişinin CV’sinde üst üste binen metin var: ${text}.`,
    'stranded-heading': ({ text, person }) =>
      `${person} adlı kişinin CV’sinde tek başına kalan başlık var: ${text}.`,
  },
}
