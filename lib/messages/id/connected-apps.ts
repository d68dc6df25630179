import type { connectedApps as english } from '../en/connected-apps'

/** Messages of connected apps and of their consent page, in Indonesian. */
export const connectedApps: typeof english = {
  title: 'Aplikasi terhubung',
  text: 'Aplikasi yang Anda izinkan bekerja dengan CV Anda. Aplikasi menyarankan susunan kata, dan Anda yang memutuskan apa yang dipakai.',
  none: 'Anda tidak memiliki aplikasi terhubung.',
  address: 'Alamat untuk dimasukkan di aplikasi',
  since: (date) => `Terhubung pada ${date}`,
  disconnect: 'Putuskan',
  disconnectNamed: (name) => `Putuskan: ${name}`,
  disconnected: (name) => `${name} tidak terhubung lagi.`,
  question: (name) => `Izinkan ${name} menggunakan akun Anda?`,
  unverified: 'Aplikasi ini memilih sendiri namanya. Kami belum memverifikasinya.',
  account: (email) => `Akun Anda: ${email}`,
  goesTo: (host) => `Setelah ini Anda akan dibawa ke: ${host}`,
  writeHint: 'Menyarankan susunan kata, mengubah desain, dan memperbarui lamaran Anda.',
  mayNot:
    'Aplikasi ini tidak dapat menulis di CV atau surat Anda, dan tidak dapat menghapus apa pun. Anda dapat memutuskannya di pengaturan kapan saja.',
  allow: 'Izinkan',
  deny: 'Jangan izinkan',
  full: 'Jumlah aplikasi terhubung Anda sudah mencapai batas akun. Putuskan satu di pengaturan, lalu coba lagi.',
  invalid: 'Aplikasi ini mengirim permintaan yang tidak valid. Tidak ada yang diizinkan.',
  unknownTitle: 'Aplikasi ini tidak dapat dihubungkan',
  unknown:
    'Kami tidak mengenal aplikasi ini, atau alamat tempat aplikasi ini menunggu jawaban. Tidak ada yang diizinkan. Hapus Vitae dari aplikasi, lalu tambahkan lagi.',
}
