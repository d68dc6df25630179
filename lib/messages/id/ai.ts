import type { ai as english } from '../en/ai'
import { formatters } from '../format'

const { number } = formatters('id')

type Exam = {
  noticed: number
  fabrications: number
  supported: number
  honest: number
  isPassed: boolean
}

/** Whole sentences: what the AI model found, and what follows from that. */
const examResult = ({ noticed, fabrications, supported, honest, isPassed }: Exam) => {
  const figures = `Model menemukan ${number(noticed)} dari ${number(fabrications)} fakta rekaan dan menerima ${number(supported)} dari ${number(honest)} kalimat yang benar.`
  return isPassed
    ? `${figures} Model ini memeriksa saran terhadap CV Anda.`
    : `${figures} Itu belum cukup andal, jadi Anda ditanya untuk setiap saran.`
}

/** Messages about AI models: the settings of the person's own model, and errors of a request. */
export const ai: typeof english = {
  settings: {
    title: 'AI',
    text: 'Model AI bisa menyarankan susunan kata yang lebih baik untuk CV Anda. Fitur lain tetap berfungsi tanpa AI.',
    works: 'Dipakai',
    none: 'Belum diatur',
    ownModel: (model, provider) => `${model} dari ${provider}, dengan kunci Anda`,
    operatorModel: (model, provider) => `${model} (${provider}), disediakan server ini`,
    nothing: 'Anda belum mengatur model AI.',
    operatorLost:
      'Server ini punya model AI, tetapi kuncinya tidak ada. Hubungi pengelola server ini.',
    modelTitle: 'Model AI',
    test: 'Uji koneksi',
    testAgain: 'Uji lagi',
    testing: 'Menguji…',
    keyTitle: 'Kunci Anda sendiri',
    keyNone:
      'Pilih model AI dan bayar penyedianya sendiri. Dipakai sebagai ganti model server ini.',
    keyKept: (provider, date) => `Untuk ${provider}, disimpan pada ${date}.`,
    keyLost:
      'Kunci Anda tidak bisa dibaca lagi, karena server ini dipulihkan tanpa rahasianya. Masukkan lagi kuncinya.',
    add: 'Tambah kunci',
    change: 'Ubah',
    remove: 'Hapus kunci',
    removed:
      'Kunci dihapus dari server ini. Kunci masih berlaku di penyedianya, tempat Anda bisa mencabutnya.',
    saved: 'Kunci disimpan.',
    provider: 'Penyedia',
    providerHint: (host) => `Kunci dan permintaan AI Anda hanya dikirim ke ${host}.`,
    key: 'Kunci',
    keyHint: 'Disimpan terenkripsi dan tidak ditampilkan lagi.',
    keyKeptHint: 'Kosongkan untuk tetap memakai kunci sekarang.',
    model: 'Model AI',
    modelHint: (example) => `Nama model menurut penyedianya, misalnya ${example}.`,
    save: 'Simpan dan uji',
    missingKey: 'Masukkan kunci yang Anda dapat dari penyedia.',
    missingModel: 'Masukkan nama model AI.',
    invalid:
      'Kunci dan nama model hanya berisi huruf, angka, dan simbol, tanpa spasi. Tidak ada yang diubah. Periksa kedua kolom.',
    report: {
      works: (seconds) => `Terhubung. Model AI menjawab dalam ${seconds} detik.`,
      mode: {
        schema: 'Mendukung keluaran terstruktur.',
        json: 'Hanya mendukung keluaran JSON. Kami memeriksa setiap jawaban dan bertanya sekali lagi jika tidak sesuai.',
        plain:
          'Tanpa keluaran terstruktur. Kami memeriksa setiap jawaban dan bertanya sekali lagi jika tidak sesuai.',
      },
      usage: {
        told: 'Melaporkan jumlah token yang dipakai.',
        untold: 'Tidak melaporkan jumlah token yang dipakai, jadi biayanya tidak diketahui.',
      },
      vectors: (count) => `Pencarian makna berfungsi (${count} dimensi).`,
      noVectors: 'Pencarian makna tidak berfungsi.',
      exam: (exam) => `Diuji sebagai korektor. ${examResult(exam)}`,
      examIn: (language, exam) =>
        `Diuji sebagai korektor dalam bahasa ${language}. ${examResult(exam)}`,
      revoked:
        'Sebagai korektor, model ini melewatkan kesalahan yang sengaja kami sisipkan, jadi Anda ditanya untuk setiap saran. Kami sedang mengujinya lagi. Anda juga dapat mengujinya sendiri.',
      noExam: 'Model tidak bisa diuji sebagai korektor, jadi Anda ditanya untuk setiap saran.',
    },
    todayTitle: 'Hari ini',
    tokens: (used) => `${used} token dipakai`,
    tokensOf: (used, limit) => `${used} dari ${limit} token dipakai`,
    calls: (count) => `dalam ${number(count)} permintaan`,
    cost: (dollars) => `paling banyak US$ ${dollars}`,
    costLittle: 'kurang dari satu sen AS',
    costUnknown: 'biaya tidak diketahui',
    tokensHint:
      'Token adalah potongan pendek teks, dalam bahasa Inggris sekitar tiga perempat kata. Hitungan dimulai lagi pada tengah malam UTC.',
    sentTitle: 'Yang dikirim ke model AI',
    sent: [
      {
        term: 'Kapan',
        text: 'Hanya saat Anda memintanya, dan saat Anda mengedit saran lalu berhenti sejenak: editan Anda kemudian dibandingkan dengan CV Anda. Tidak pernah saat Anda menulis CV atau surat, dan tidak pernah di latar belakang.',
      },
      {
        term: 'Apa',
        text: 'Bagian CV yang terkait permintaan Anda, dan deskripsi lowongan yang Anda tempel. Semua teks CV Anda saat dibandingkan dengan deskripsi lowongan, atau saat saran diperiksa terhadapnya. Kolom nama, email, telepon, alamat, tautan, dan foto tidak disertakan. Saat Anda meminta bantuan untuk file impor: baris yang belum ditempatkan dan baris di sekitarnya.',
      },
      {
        term: 'Ke mana',
        text: 'Hanya ke penyedia atau server yang disebut di atas. Apa yang disimpannya, dan berapa lama, ditentukan pengelolanya. Untuk pencarian makna, vektor dari teks Anda disimpan di tempat yang ditetapkan server ini, dan dihapus bersama CV.',
      },
      {
        term: 'Yang Anda dapat',
        text: 'Saran untuk Anda tinjau. Tidak ada yang ditambahkan ke CV kecuali Anda menerimanya.',
      },
    ],
  },
  errors: {
    'ai-not-set-up': 'Anda belum mengatur model AI. Tambahkan kunci Anda sendiri di pengaturan.',
    'budget-used-up':
      'Batas AI hari ini sudah tercapai. Batas dimulai lagi pada tengah malam UTC. Untuk melanjutkan sekarang, tambahkan kunci Anda sendiri di pengaturan.',
    'key-refused':
      'Penyedia menolak kuncinya, atau kunci tidak memberi akses ke model AI ini. Periksa kunci di pengaturan.',
    'out-of-credit':
      'Akun di balik kunci ini kehabisan kredit. Tambah kredit di penyedia, lalu coba lagi.',
    'model-unknown': 'Penyedia tidak mengenal model AI ini. Periksa nama model di pengaturan.',
    busy: 'Model AI sedang sibuk. Tunggu sebentar, lalu coba lagi.',
    'server-trouble': 'Server model AI bermasalah. Coba lagi dalam beberapa menit.',
    unreachable:
      'Server model AI tidak merespons. Jika server itu berjalan di komputer Anda sendiri, pastikan sudah menyala. Jika tidak, coba lagi nanti.',
    'too-slow':
      'Model AI terlalu lama, jadi dihentikan. Coba lagi, atau pilih model yang lebih cepat di pengaturan.',
    cancelled: 'Anda menghentikan permintaan ini. Tidak ada yang diubah.',
    refused: 'Model AI menolak menjawab. Ubah sedikit teksnya, atau coba model lain di pengaturan.',
    'cut-off':
      'Jawaban model AI terlalu panjang sehingga terpotong. Minta teks yang lebih sedikit sekaligus.',
    unreadable:
      'Jawaban model AI tidak bisa dibaca. Coba lagi, atau pilih model lain di pengaturan.',
    'wrong-shape': 'Format jawaban model AI salah. Coba lagi, atau pilih model lain di pengaturan.',
    'too-large':
      'Model AI mengirim teks yang terlalu banyak, jadi dihentikan. Pilih model lain di pengaturan.',
    'too-long':
      'Teks ini terlalu banyak untuk diproses model AI sekaligus. Coba lagi dengan teks yang lebih sedikit.',
    redirected:
      'Server model AI mengalihkan ke alamat lain, dan pengalihan itu tidak kami ikuti. Orang yang mengaturnya perlu memasukkan alamat baru.',
    'no-model-server':
      'Server di alamat ini bukan server model AI. Orang yang mengaturnya perlu memeriksa alamat itu.',
    'no-document': 'CV ini sudah tidak ada di akun Anda. Tidak ada yang diubah.',
    'nothing-to-reword':
      'CV ini belum punya profil atau poin untuk diperbaiki. Tulis dulu salah satunya.',
    'no-such-text':
      'Tidak ada saran susunan kata untuk teks ini: teksnya kosong, disembunyikan, sangat panjang, atau berisi tautan. Ubah dulu, lalu coba lagi.',
    'unknown-language':
      'Terjemahan hanya bisa diperiksa dari bahasa Inggris, Jerman, Prancis, Spanyol, Portugis, dan Italia, dan CV ini tampaknya tidak dalam salah satunya. Tidak ada yang diubah. Tulis lebih banyak dalam salah satu bahasa ini, lalu coba lagi.',
    'no-vector-index':
      'Pencarian makna belum sepenuhnya diatur di server ini. Sebagai gantinya, yang dibandingkan adalah kata-katanya.',
    'input-lost': 'Data yang Anda kirim sudah tidak tersimpan di sini. Kirim lagi.',
    'notes-unreadable':
      'Tidak ada CV yang ditemukan dalam catatan ini. Tulis nama, dan di baris terpisah setiap pekerjaan dengan perusahaan, tanggal, dan tugasnya.',
    'render-failed':
      'PDF dari CV ini tidak bisa dibuat. Tidak ada yang diubah. Coba lagi dengan teks yang lebih sedikit atau lebih pendek.',
    'took-too-long':
      'Memproses CV ini terlalu lama, jadi dihentikan. Tidak ada yang diubah. Coba lagi dengan teks yang lebih sedikit atau lebih pendek.',
    'gave-up':
      'Permintaan ini gagal beberapa kali. Tidak ada yang diubah. Coba lagi, atau pilih model AI lain di pengaturan.',
    'wrong-embeddings':
      'Model AI untuk pencarian makna mengembalikan data yang tidak bisa dipakai. Pilih model lain untuk pencarian makna.',
  },
}
