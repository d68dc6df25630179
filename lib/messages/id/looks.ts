import type { looks as english } from '../en/looks'

/** Messages of the templates and of the choices in the design panel. They load with the panel. */
export const looks: typeof english = {
  templates: {
    plain: { name: 'Polos', reason: 'Sederhana dan mudah dibaca, bagi orang dan perangkat lunak' },
    atelier: {
      name: 'Atelier',
      reason: 'Nama besar dan judul di margin lebar, untuk desain dan arsitektur',
    },
    ledger: {
      name: 'Ledger',
      reason: 'Kapital kecil di antara garis ganda, untuk keuangan, audit, dan hukum',
    },
    fjord: {
      name: 'Fjord',
      reason: 'Data kontak dan keahlian di kolom berwarna, untuk produk dan operasional',
    },
    broadsheet: {
      name: 'Broadsheet',
      reason: 'Kop dan judul besar ala koran, untuk jurnalisme dan komunikasi',
    },
    signal: {
      name: 'Signal',
      reason: 'Padat dan presisi, dengan aksen huruf lebar tetap, untuk insinyur',
    },
    kinder: {
      name: 'Kinder',
      reason: 'Hangat dan membulat dengan foto, untuk guru, perawat, dan pekerja sosial',
    },
    capital: {
      name: 'Capital',
      reason: 'Margin lebar dan nama besar berhuruf tipis, untuk eksekutif',
    },
    metro: {
      name: 'Metro',
      reason: 'Pita gelap dan pekerjaan sebagai halte di rute, untuk operasional dan teknisi',
    },
    herbarium: {
      name: 'Herbarium',
      reason: 'Dua kolom dan monogram, untuk sains dan lingkungan',
    },
    'studio-nine': {
      name: 'Studio Nine',
      reason: 'Blok warna dengan nama sangat besar, untuk pemasaran dan perusahaan rintisan',
    },
    'nordic-form': {
      name: 'Nordic Form',
      reason: 'Susunan kisi yang jelas dengan urutan yang diharapkan lembaga Eropa',
    },
    'first-light': {
      name: 'First Light',
      reason: 'Pendidikan dan proyek lebih dulu, untuk pekerjaan pertama atau karier baru',
    },
    'side-column': {
      name: 'Kolom samping',
      reason: 'Data kontak dan keahlian di samping pengalaman kerja Anda',
    },
    compact: { name: 'Ringkas', reason: 'Paling banyak muat per halaman, untuk CV teknis panjang' },
    academic: {
      name: 'Akademik',
      reason: 'Pendidikan dan publikasi lebih dulu, dengan daftar padat',
    },
    executive: {
      name: 'Eksekutif',
      reason: 'Profil menonjol dan ruang lega, untuk jabatan senior',
    },
    'date-margin': {
      name: 'Tanggal di margin',
      reason: 'Tanggal di margin menunjukkan karier Anda sekilas',
    },
    serif: {
      name: 'Serif klasik',
      reason: 'Resmi bergaya buku, untuk hukum, dunia akademik, dan instansi publik',
    },
    'split-header': {
      name: 'Header terbagi',
      reason: 'Data kontak di samping nama memberi ruang lebih bagi pengalaman kerja',
    },
    'large-type': { name: 'Teks besar', reason: 'Mudah dibaca orang dengan penglihatan lemah' },
    'photo-header': {
      name: 'Header berfoto',
      reason: 'Foto di samping nama Anda, bila perusahaan mengharapkannya',
    },
  },
  seeLarger: 'Lihat semua template lebih besar',
  inEveryTemplate: 'CV Anda dalam setiap template',
  columns: 'Kolom',
  columnCounts: { all: 'Semua', one: 'Satu', two: 'Dua' },
  ownOrder: 'Urutan bagian Anda sendiri selalu diutamakan daripada urutan template.',
  details: 'Rincian',
  sectionTitles: {
    label: 'Judul bagian',
    choices: {
      own: 'Sesuai template',
      plain: 'Polos',
      capitals: 'Huruf kapital',
      ruled: 'Garis di bawah',
      overlined: 'Garis di atas',
      filled: 'Pita berwarna',
    },
  },
  datePosition: {
    label: 'Posisi tanggal',
    choices: {
      own: 'Sesuai template',
      end: 'Akhir baris',
      margin: 'Di margin',
      inline: 'Setelah judul',
      below: 'Di bawah judul',
    },
  },
  bullets: {
    label: 'Poin',
    choices: { own: 'Sesuai template', dot: 'Titik', dash: 'Garis', angle: 'Panah' },
  },
  skills: {
    label: 'Keahlian dan bahasa',
    choices: {
      own: 'Sesuai template',
      list: 'Satu paragraf',
      groups: 'Satu baris per kelompok',
      levels: 'Dengan tingkat',
    },
  },
  headerAlign: {
    label: 'Perataan header',
    choices: { own: 'Sesuai template', start: 'Awal', center: 'Tengah', end: 'Akhir' },
  },
  icons: {
    label: 'Ikon kontak',
    choices: { own: 'Sesuai template', shown: 'Tampil', hidden: 'Tersembunyi' },
  },
  links: {
    label: 'Tautan entri',
    choices: { shown: 'Alamat lengkap', hidden: 'Sebagai tautan pada judul' },
  },
  photo: {
    label: 'Foto',
    choices: { shown: 'Tampil', hidden: 'Tersembunyi' },
  },
  photoSize: {
    label: 'Ukuran foto',
    choices: { own: 'Sesuai template', small: 'Kecil', medium: 'Sedang', large: 'Besar' },
  },
  logo: 'Logo',
  templatePhotoShape: 'Bentuk foto sesuai template',
  photoShape: {
    label: 'Bentuk foto',
    choices: { upright: 'Tegak', rounded: 'Membulat', square: 'Persegi', round: 'Lingkaran' },
  },
}
