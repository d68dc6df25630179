import type { wordRuleWords as english } from '../en/check-word-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { number, monthRange } = formatters('id')

/** Names of the sections as in `sections`. */
const sectionNames: Readonly<Record<string, string>> = {
  work: 'Pengalaman',
  education: 'Pendidikan',
  skills: 'Keahlian',
}

/** Messages of the checks of the text, in the form of `fileRuleWords`. */
export const wordRuleWords: typeof english = {
  'name-given': {
    title: 'Nama tercantum',
    found: () => 'Nama Anda belum ada.',
    why: 'Nama adalah judul CV Anda dan bagian dari nama file.',
    fix: 'Tambahkan nama Anda.',
    source: sources.practice,
  },
  'contact-given': {
    title: 'Email dan telepon tercantum',
    found: ({ text }) => {
      if (text === '') return 'Data kontak Anda belum ada.'
      if (text === 'phone') return 'Nomor telepon Anda belum ada.'
      return text === 'email'
        ? 'Alamat email Anda belum ada.'
        : `“${text}” tidak tampak seperti alamat email.`
    },
    why: 'Sebagian perusahaan menulis email, yang lain menelepon.',
    fix: 'Tambahkan yang belum ada, atau perbaiki alamatnya.',
    source: sources.practice,
  },
  'place-given': {
    title: 'Lokasi tercantum',
    found: () => 'Kota, provinsi, atau negara Anda belum ada.',
    why: 'Banyak perusahaan mencari menurut wilayah. Alamat jalan tidak diperlukan.',
    fix: 'Tambahkan kota Anda.',
    source: sources.practice,
  },
  'main-sections': {
    title: 'Pengalaman, pendidikan, dan keahlian tercantum',
    found: ({ text }) => `“${sectionNames[text] ?? text}” kosong atau belum ada.`,
    why: 'Formulir lamaran menanyakan ketiganya.',
    fix: 'Tambahkan yang Anda miliki. Lewati yang tidak.',
    source: sources.practice,
  },
  'posts-whole': {
    title: 'Setiap pekerjaan punya jabatan, perusahaan, dan tanggal mulai',
    found: ({ count, of }) =>
      `${number(count)} dari ${number(of)} pekerjaan tidak punya jabatan, perusahaan, atau tanggal mulai.`,
    why: 'Formulir lamaran memerlukan ketiganya.',
    fix: 'Isi yang belum ada.',
    source: sources.practice,
  },
  'degrees-dated': {
    title: 'Setiap gelar punya tanggal',
    found: ({ count, of, text }) =>
      count === 1
        ? `“${text}” tidak punya tanggal.`
        : `${number(count)} dari ${number(of)} gelar tidak punya tanggal.`,
    why: 'Formulir lamaran menanyakan tahun gelar.',
    fix: 'Tambahkan tahun selesai atau perkiraan tahun selesai.',
    source: sources.practice,
  },
  'skills-named': {
    title: 'Keahlian dan tingkat terpisah',
    found: ({ text }) =>
      `“${text}” tampaknya tingkat di antara keahlian, atau keahlian di kolom tingkat.`,
    why: 'Perangkat lunak perekrutan mencari nama keahlian, bukan tingkatnya.',
    fix: 'Isi keahlian di “Keahlian”, dan seberapa Anda menguasainya di “Tingkat”.',
    source: sources.practice,
  },
  'sections-named': {
    title: 'Setiap bagian punya judul',
    found: ({ count }) => `${number(count)} bagian tidak punya judul.`,
    why: 'Tanpa judul, entrinya tampak seperti milik bagian di atasnya.',
    fix: 'Tambahkan judul bagian.',
    source: sources.practice,
  },
  'dates-understood': {
    title: 'Tanggal bisa dibaca perangkat lunak',
    found: ({ text }) => `Perangkat lunak tidak bisa membaca “${text}” sebagai tanggal.`,
    why: 'Perangkat lunak perekrutan menghitung lama pengalaman Anda dari tanggal.',
    fix: 'Tulis bulan dan tahun, seperti “Mar 2021”.',
    source: sources.practice,
  },
  'dates-possible': {
    title: 'Tanggal masuk akal',
    found: ({ text }) => `“${text}” tidak mungkin benar.`,
    why: 'Tanggal selesai sebelum mulai, atau mulai di masa depan, biasanya kesalahan.',
    fix: 'Periksa tanggalnya.',
    source: sources.practice,
  },
  'newest-first': {
    title: 'Pekerjaan terbaru di urutan pertama',
    found: ({ text }) => `“${text}” lebih baru daripada pekerjaan di atasnya.`,
    why: 'Perusahaan paling lama memperhatikan pekerjaan pertama.',
    fix: 'Pindahkan ke atas.',
    source: sources.practice,
  },
  'no-long-gaps': {
    title: 'Tidak ada jeda panjang',
    found: ({ text }) => `Tidak ada entri untuk ${monthRange(text)}.`,
    why: 'Perusahaan mungkin bertanya. Anda tidak harus menjelaskannya di sini.',
    fix: 'Jika mau, tambahkan apa yang Anda lakukan saat itu. Jeda bukan hal yang salah.',
    source: sources.practice,
  },
  'page-count': {
    title: 'Panjang CV sesuai dengan lama pengalaman Anda',
    found: ({ count, of }) =>
      `${number(count)} halaman untuk ${number(of)} tahun pengalaman kerja.`,
    why: 'Halaman belakang jarang dibaca.',
    fix: 'Persingkat pekerjaan lama, atau pakai “Paskan ke halaman” di Desain.',
    source: sources.practice,
  },
  'short-profile': {
    title: 'Profil singkat',
    found: ({ count }) => `Profil Anda berisi ${number(count)} karakter.`,
    why: 'Perusahaan membaca beberapa kalimat, bukan satu halaman penuh.',
    fix: 'Sisakan hanya yang tidak disebut di bagian lain CV Anda.',
    source: sources.practice,
  },
  'bullet-count': {
    title: 'Setiap pekerjaan punya beberapa poin',
    found: ({ text }) => `“${text}” tidak punya poin, atau terlalu banyak.`,
    why: 'Setiap pekerjaan perlu menunjukkan apa yang Anda lakukan, tetapi daftar yang panjang akan dilewati.',
    fix: 'Lazimnya dua sampai enam poin per pekerjaan.',
    source: sources.practice,
  },
  'bullet-length': {
    title: 'Poin mudah dibaca',
    found: ({ count }) => `${number(count)} poin sangat panjang atau sangat pendek.`,
    why: 'Poin pendek cepat dibaca. Poin yang sangat pendek kurang bermakna.',
    fix: 'Bagi dua poin yang panjang, dan lengkapi poin yang pendek.',
    source: sources.practice,
  },
  'strong-openings': {
    title: 'Poin diawali dengan tindakan Anda',
    found: ({ text }) => `“${text}” diawali dengan tugas, bukan dengan tindakan Anda.`,
    why: 'Apa yang Anda lakukan lebih bermakna daripada apa yang seharusnya menjadi tugas Anda.',
    fix: 'Awali dengan kata kerja, seperti “memimpin”, bukan “bertanggung jawab memimpin”, jika itu benar.',
    source: sources.practice,
  },
  'past-tense': {
    title: 'Pekerjaan lampau dalam bentuk lampau',
    found: ({ text }) => `“${text}” dalam bentuk kini.`,
    why: 'Bentuk waktu yang bercampur tampak seperti kesalahan. Pemeriksaan ini hanya untuk bahasa Inggris.',
    fix: 'Untuk pekerjaan lampau, tulis “managed”, bukan “manage”.',
    source: sources.practice,
  },
  'varied-openings': {
    title: 'Poin diawali dengan kata yang berbeda',
    found: ({ count, text }) => `${number(count)} poin diawali dengan “${text}”.`,
    why: 'Kata yang sama berulang-ulang akan dilewati.',
    fix: 'Pakai kata lain jika sama benarnya.',
    source: sources.practice,
  },
  figures: {
    title: 'Sebagian poin berisi angka',
    found: ({ of }) => `Tidak ada angka dalam ${number(of)} poin.`,
    why: 'Angka membuat pencapaian Anda lebih konkret.',
    fix: 'Tambahkan angka yang Anda ketahui. Jangan menebak.',
    source: sources.practice,
  },
  'no-first-person': {
    title: 'Poin tanpa “saya”',
    found: ({ text }) => `Teks Anda memakai “${text}”.`,
    why: 'Semua orang tahu itu CV siapa.',
    fix: 'Hilangkan kata itu.',
    source: sources.practice,
  },
  'no-worn-phrases': {
    title: 'Tanpa klise',
    found: ({ text }) => `“${text}” ada di banyak sekali CV.`,
    why: 'Apa yang ditulis semua orang tidak menjelaskan apa pun tentang Anda.',
    fix: 'Tulis apa yang Anda lakukan sebagai buktinya.',
    source: sources.practice,
  },
  'no-double-bullets': {
    title: 'Tidak ada poin ganda',
    found: ({ text }) => `“${text}” muncul dua kali.`,
    why: 'Ini biasanya kesalahan menyalin.',
    fix: 'Hapus salah satunya.',
    source: sources.practice,
  },
  'no-double-entries': {
    title: 'Tidak ada entri ganda',
    found: ({ count }) => `${number(count)} entri muncul dua kali.`,
    why: 'Ini biasanya kesalahan menyalin.',
    fix: 'Hapus salah satunya.',
    source: sources.practice,
  },
  'no-empty-entries': {
    title: 'Tidak ada entri kosong',
    found: ({ count }) => `${number(count)} entri kosong, jadi tidak tampil di CV Anda.`,
    why: 'Anda mungkin lupa mengisinya.',
    fix: 'Isi atau hapus entri itu.',
    source: sources.practice,
  },
  'even-ends': {
    title: 'Akhir poin seragam',
    found: ({ count, of }) => `${number(count)} dari ${number(of)} poin berakhir berbeda.`,
    why: 'Campuran poin dengan dan tanpa titik tampak kurang rapi.',
    fix: 'Akhiri semuanya dengan titik, atau tanpa titik.',
    source: sources.practice,
  },
  'personal-data': {
    title: 'Tanpa data pribadi yang tidak sepatutnya diminta perusahaan',
    found: ({ text }) =>
      text === '' ? 'Ada foto.' : `“${text}” tidak diperlukan di banyak negara.`,
    why: 'Sebagian perusahaan harus menyisihkan CV dengan data seperti itu, agar adil bagi semua.',
    fix: 'Hilangkan, kecuali lazim di tempat Anda melamar.',
    source: sources.law,
  },
}
