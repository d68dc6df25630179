import type { signIn as english } from '../en/sign-in'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages of signing in and up: forms, codes, forgotten passwords. */
export const signIn: typeof english = {
  home: 'Vitae, ke halaman utama',
  name: 'Nama Anda',
  email: 'Email',
  password: 'Kata sandi',
  newPassword: 'Kata sandi baru',
  passwordHint: 'Minimal 12 karakter. Beberapa kata yang tidak berkaitan mudah diingat.',
  showPassword: 'Tampilkan kata sandi',
  hidePassword: 'Sembunyikan kata sandi',
  code: 'Kode',
  recoveryCode: 'Kode pemulihan',
  working: 'Sebentar…',
  or: 'atau',
  withoutAccount: 'Lanjutkan tanpa akun',
  missing: {
    name: 'Masukkan nama Anda.',
    email: 'Masukkan alamat email Anda.',
    password: 'Masukkan kata sandi Anda.',
    code: 'Masukkan kodenya.',
  },
  signIn: {
    title: 'Masuk',
    submit: 'Masuk',
    withPasskey: 'Pakai kunci sandi',
    withProvider: (name) => `Lanjutkan dengan ${name}`,
    organisation: 'Masuk dengan organisasi Anda',
    organisationUnknown:
      'Tidak ada organisasi yang masuk di sini dengan alamat ini. Masuk dengan cara lain.',
    managed: 'Lanjutkan untuk masuk',
    managedText: 'Anda masuk di halaman terpisah dan langsung kembali ke sini.',
    remember: 'Biarkan saya tetap masuk di perangkat ini',
    forgot: 'Lupa kata sandi?',
    noAccount: 'Belum punya akun?',
    signUp: 'Buat akun',
  },
  providerQuestion: {
    title: (name) => `Masuk ke “${name}”?`,
    text: (host) => `Anda masuk di ${host}, lalu kembali ke sini.`,
    replaces: (email) =>
      `Anda masuk sebagai ${email}. Jika Anda kembali dengan akun lain, akun itu menggantikannya di perangkat ini.`,
  },
  again: {
    title: 'Masuk lagi',
    text: 'Sesi Anda berakhir. Yang Anda ketik tersimpan di perangkat ini dan dikirim ke akun begitu Anda masuk.',
    somebodyElse: 'Masuk ke akun lain',
    cannot: 'Saya tidak bisa masuk lagi ke akun ini',
    cannotText:
      'Jika akun sudah dihapus atau Anda kehilangan akses, CV di perangkat ini tetap milik Anda. Simpan di sini tanpa akun, atau unduh sebagai satu file. CV yang hanya ada di akun tidak ada di perangkat ini.',
    keepHere: 'Simpan CV saya tanpa akun',
    downloadHere: 'Unduh CV saya',
    cannotFailed: 'Tidak berhasil. Tidak ada yang dihapus. Coba lagi.',
  },
  secondStep: {
    title: 'Verifikasi dua langkah',
    text: 'Masukkan kode enam digit dari aplikasi autentikator Anda.',
    recoveryText: 'Masukkan salah satu kode pemulihan Anda. Setiap kode berlaku sekali.',
    trust: 'Jangan minta kode di perangkat ini selama 30 hari',
    submit: 'Lanjutkan',
    useRecovery: 'Pakai kode pemulihan',
    useApp: 'Pakai aplikasi autentikator',
    back: 'Kembali ke halaman masuk',
  },
  signUp: {
    title: 'Buat akun',
    introduction:
      'Dengan akun, CV Anda tersedia di semua perangkat, lengkap dengan versi sebelumnya. Tanpa akun pun Anda bisa menulis dan mengunduh CV.',
    comeAlong: 'Yang Anda tulis di sini ikut masuk ke akun.',
    countComesAlong: (count) => `${number(count)} CV di perangkat ini ikut masuk ke akun.`,
    nothingYet: 'Yang Anda tulis disimpan di akun Anda.',
    withoutMail:
      'Server ini tidak bisa mengirim email. Akun Anda langsung berfungsi, tetapi hanya pengelola server yang bisa mengatur ulang kata sandi yang terlupa.',
    submit: 'Buat akun',
    managed: 'Lanjutkan untuk membuatnya',
    haveAccount: 'Sudah punya akun?',
    signIn: 'Masuk',
    maybeThere:
      'Proses masuk tidak berhasil. Jika pernah memakai alamat ini di sini, masuk dengan kata sandi waktu itu.',
    closedTitle: 'Pendaftaran ditutup',
    closedText:
      'Server ini tidak menerima akun baru. Anda bisa memakai Vitae tanpa akun: CV Anda tetap di perangkat ini.',
    inviteTitle: 'Hanya dengan undangan',
    inviteText:
      'Anda memerlukan undangan untuk membuat akun di server ini. Jika punya, buka tautan di dalamnya. Anda bisa memakai Vitae tanpa akun: CV Anda tetap di perangkat ini.',
    invitationGoneTitle: 'Undangan ini tidak berlaku lagi',
    invitationGoneText:
      'Undangan sudah dipakai atau kedaluwarsa. Minta yang baru kepada pengundang Anda. CV Anda tetap di perangkat ini.',
    invited: 'Anda diundang dengan alamat ini.',
    readingInvitation: 'Memeriksa undangan Anda…',
  },
  confirm: {
    title: 'Periksa email Anda',
    text: (email) =>
      `Email sedang dikirim ke ${email}. Masukkan kode enam digit di dalamnya. Kode berlaku 10 menit.`,
    help: 'Tidak ada email? Periksa folder spam dan alamatnya.',
    submit: 'Konfirmasi',
    resend: 'Kirim kode baru',
    resent: 'Kode baru sedang dikirim. Kode sebelumnya tidak berlaku lagi.',
    otherAddress: 'Pakai alamat lain',
  },
  forgot: {
    title: 'Atur ulang kata sandi',
    text: 'Anda akan menerima email berisi tautan untuk memilih kata sandi baru.',
    submit: 'Kirim tautan',
    back: 'Kembali ke halaman masuk',
    sentTitle: 'Periksa email Anda',
    sentText: (email) =>
      `Jika ada akun untuk ${email}, email berisi tautan sedang dikirim. Tautan berlaku sekali dan selama 60 menit.`,
    checkAddress: 'Ubah alamat',
    managedText:
      'Halaman masuk mengirimi Anda kode. Dengan kode itu, Anda memilih kata sandi baru.',
    managed: 'Lanjutkan ke halaman masuk',
    withoutMailTitle: 'Email belum diatur di sini',
    withoutMailText:
      'Server ini tidak bisa mengirimi Anda tautan. Pengelolanya bisa membuat tautan dengan perintah ini dan memberikannya kepada Anda:',
    withoutMailNote: 'CV Anda di perangkat ini tetap seperti semula.',
  },
  reset: {
    title: 'Pilih kata sandi baru',
    text: 'Anda akan keluar dari semua perangkat. Yang tersimpan di perangkat tetap di sana.',
    submit: 'Simpan kata sandi baru',
    doneTitle: 'Kata sandi diganti',
    doneText: 'Anda sudah keluar dari semua perangkat. Masuk dengan kata sandi baru.',
    signIn: 'Masuk',
    goneTitle: 'Tautan ini tidak berlaku lagi',
    goneText: 'Tautan sudah dipakai atau kedaluwarsa. Tidak ada yang diubah.',
    askAgain: 'Minta tautan baru',
  },
  failures: {
    wrongCredentials: 'Email atau kata sandi salah.',
    wrongPassword: 'Kata sandi salah.',
    unknownPasskey: 'Kunci sandi ini tidak dikenal di sini. Masuk dengan cara lain.',
    wrongCode: 'Kode salah. Periksa lagi: Anda masih punya beberapa percobaan.',
    codeGone: 'Kode ini kedaluwarsa atau terlalu sering dicoba. Mulai dari awal.',
    email: 'Ini tidak tampak seperti alamat email.',
    passwordTooShort: 'Terlalu pendek. Pakai minimal 12 karakter.',
    passwordTooLong: 'Terlalu panjang. Pakai maksimal 128 karakter.',
    passwordTooCommon: 'Terlalu mudah ditebak: banyak orang memakainya. Pilih yang lain.',
    signupClosed: 'Server ini sedang tidak menerima akun baru.',
    tooMany: (wait) => `Terlalu banyak percobaan. Coba lagi ${wait}.`,
    offline: 'Anda offline. Yang Anda ketik masih ada di sini. Coba lagi saat Anda online.',
    unavailable:
      'Server tidak bisa melakukannya saat ini. Tidak ada yang diubah. Tunggu sebentar, lalu coba lagi.',
    unclear:
      'Jawaban server tidak jelas. Yang Anda ketik masih ada di sini. Tunggu sebentar, lalu coba lagi.',
    proofNeeded: 'Tidak ada yang diubah. Konfirmasi dulu bahwa ini benar Anda.',
    forbidden: 'Ini tidak bisa dilakukan di sini. Tidak ada yang diubah.',
    notSignedIn: 'Anda sudah keluar. Masuk lagi, lalu lanjutkan di sini.',
    passkeyCancelled: 'Tidak ada kunci sandi yang dipilih.',
    passkeyThere: 'Perangkat ini sudah punya kunci sandi untuk akun Anda.',
    passkeyFailed: 'Browser Anda tidak bisa memakai kunci sandi di sini.',
  },
  wait: {
    soon: 'dalam beberapa saat',
    seconds: (count) => `dalam ${number(count)} detik`,
    minutes: (count) => `dalam ${number(count)} menit`,
    hours: (count) => `dalam ${number(count)} jam`,
  },
  providerErrors: {
    'provider-cancelled': 'Anda membatalkan proses masuk di sana. Tidak ada yang diubah.',
    'provider-failed': 'Jawaban penyedia tidak sesuai. Coba lagi, atau masuk dengan cara lain.',
    expired: 'Prosesnya terlalu lama. Mulai dari awal.',
    'not-linked':
      'Sudah ada akun dengan alamat ini. Masuk ke akun itu dulu, lalu tautkan penyedia di pengaturan.',
    'other-account': 'Anda masuk dengan akun lain di sini. Keluar dahulu, lalu coba lagi.',
    'linked-elsewhere': 'Ini sudah tertaut ke akun lain di sini.',
    'no-address':
      'Penyedia tidak membagikan alamat email yang terkonfirmasi. Masuk dengan cara lain.',
    'not-admitted': 'Organisasi Anda belum memberi Anda akses. Tanyakan kepada pengelolanya.',
    'signup-closed': 'Server ini sedang tidak menerima akun baru.',
    'too-many-requests': 'Terlalu banyak percobaan. Coba lagi dalam beberapa menit.',
  },
}
