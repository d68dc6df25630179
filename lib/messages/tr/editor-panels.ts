import type { editorPanels as english } from '../en/editor-panels'
import { formatters } from '../format'

const { number } = formatters('tr')

/** Messages of the panels over the editor, in Turkish. */
export const editorPanels: typeof english = {
  find: 'Bu CV’de bul',
  findLabel: 'Aranacak metin',
  findNothing: 'Sonuç yok.',
  findCount: (count) => `${number(count)} sonuç`,
  paletteLabel: 'Komut ve bölüm ara',
  paletteNothing: 'Komut bulunamadı.',
  recent: 'Son kullanılanlar',
  groups: {
    edit: 'Düzenle',
    entry: 'Bu öğe',
    section: 'Bu bölüm',
    add: 'Ekle',
    document: 'Bu CV',
    share: 'İndir ve paylaş',
    view: 'Önizleme',
    others: 'Diğer CV’ler',
    account: 'Hesap',
    go: 'Git',
  },
  goToSection: (name) => `Git: ${name}`,
  duplicateThisEntry: 'Bu öğeyi çoğalt',
  removeThisEntry: 'Bu öğeyi kaldır',
  thisEntryRemoved: 'Öğe kaldırıldı',
  interview: 'Görüşmeye hazırlan',
  duplicateCv: 'Bu CV’yi çoğalt',
  sampleTitle: 'Bir örnek seçin',
  sampleHint: 'Her biri kurgusal bir kişinin eksiksiz CV’sidir. Yeni bir CV olarak açılır.',
  ofEntry: (action) => `Bu öğe: ${action}`,
  ofSection: (name, action) => `${name}: ${action}`,
  moveTo: (section) => `Şu bölüme taşı: ${section}`,
  switchTo: (title) => `Şuna geç: ${title}`,
  photo: 'Fotoğraf',
  renameTitle: 'Bu CV’nin adı',
  renameHint: 'Bu adı yalnızca siz görürsünüz. Hiçbir zaman basılmaz.',
}
