import type { editorPanels as english } from '../en/editor-panels'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages of the panels over the editor. They load with the panels, not with the editor. */
export const editorPanels: typeof english = {
  find: 'Cari di CV ini',
  findLabel: 'Teks yang dicari',
  findNothing: 'Tidak ada hasil.',
  findCount: (count) => `${number(count)} hasil`,
  paletteLabel: 'Cari perintah dan bagian',
  paletteNothing: 'Tidak ada perintah yang ditemukan.',
  recent: 'Baru dipakai',
  groups: {
    edit: 'Edit',
    entry: 'Entri ini',
    section: 'Bagian ini',
    add: 'Tambah',
    document: 'CV ini',
    share: 'Unduh dan bagikan',
    view: 'Pratinjau',
    others: 'CV lain',
    account: 'Akun',
    go: 'Buka',
  },
  goToSection: (name) => `Buka ${name}`,
  duplicateThisEntry: 'Duplikatkan entri ini',
  removeThisEntry: 'Hapus entri ini',
  thisEntryRemoved: 'Entri dihapus',
  interview: 'Bersiap untuk wawancara',
  duplicateCv: 'Duplikatkan CV ini',
  sampleTitle: 'Pilih contoh',
  sampleHint: 'Masing-masing adalah CV lengkap dari orang fiktif. Contoh terbuka sebagai CV baru.',
  ofEntry: (action) => `Entri ini: ${action}`,
  ofSection: (name, action) => `${name}: ${action}`,
  moveTo: (section) => `Pindahkan ke ${section}`,
  switchTo: (title) => `Beralih ke ${title}`,
  photo: 'Foto',
  renameTitle: 'Nama CV ini',
  renameHint: 'Hanya Anda yang melihat nama ini. Nama ini tidak pernah dicetak.',
}
