import type { workspaces as english } from '../en/workspaces'

/** The page of workspaces, in Indonesian. */
export const workspaces: typeof english = {
  title: 'Ruang kerja',
  intro: 'Kerjakan CV bersama orang lain. Dokumen Anda sendiri tetap pribadi.',
  list: 'Ruang kerja Anda',
  none: 'Anda belum ada di ruang kerja mana pun.',
  roles: {
    owner: 'Pemilik',
    admin: 'Pengelola',
    member: 'Anggota',
    coach: 'Pembimbing',
    viewer: 'Hanya membaca',
  },
  create: {
    title: 'Ruang kerja baru',
    text: 'Anda menjadi pemiliknya dan dapat mengundang orang lain.',
    name: 'Nama',
    missing: 'Isi nama.',
    submit: 'Buat ruang kerja',
    done: (name) => `“${name}” sudah dibuat.`,
    limit: 'Anda ada di 20 ruang kerja, yaitu batasnya. Keluar dulu dari salah satunya.',
  },
  invitation: {
    title: 'Anda diundang ke ruang kerja',
    titleOf: (name) => `Undangan ke “${name}”`,
    by: (inviter) => `${inviter} mengundang Anda.`,
    role: (role) => `Peran Anda: ${role}.`,
    forEmail: (email) =>
      `Undangan ini untuk ${email}. Gunakan alamat ini, lalu Anda kembali ke sini.`,
    text: 'Para anggotanya akan melihat nama dan alamat email Anda. Mereka dapat membuka semua yang Anda buat di dalamnya. Dokumen Anda sendiri tetap pribadi.',
    accept: 'Terima undangan',
    joined: (name) => `Anda sekarang ada di “${name}”.`,
    gone: 'Undangan ini sudah digunakan, ditarik, atau kedaluwarsa. Minta yang baru.',
    otherAccount: (invited, own) =>
      `Undangan ini untuk ${invited}, tetapi Anda masuk sebagai ${own}. Masuk dengan alamat yang diundang.`,
    otherAddress:
      'Undangan ini untuk alamat email lain, atau alamat Anda belum dikonfirmasi. Masuk dengan alamat yang diundang.',
    limit: 'Ruang kerja ini penuh, atau Anda sudah ada di 20 ruang kerja. Tidak ada yang berubah.',
  },
  signedOut: 'Gunakan alamat email yang diundang. Lalu Anda kembali ke sini.',
  lastOwner:
    'Anda satu-satunya pemilik ruang kerja yang punya anggota lain. Tidak ada yang dihapus. Serahkan atau hapus dulu ruang kerja itu.',
}
