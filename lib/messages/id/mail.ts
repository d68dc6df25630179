import type { mail as english } from '../en/mail'
import { formatters } from '../format'

const { number } = formatters('id')

const footer = (place: string) =>
  `\n\n—\nVitae di ${place}\nAnda menerima email ini karena seseorang memakai alamat ini di sana.`

/** The texts of the emails about sign-in, as plain text. `place` is the address of the installation. */
export const mail: typeof english = {
  signUpCode: ({ code, minutes, place }) => ({
    subject: `${code} adalah kode Anda untuk Vitae`,
    text:
      `Kode Anda ${code}\n\nMasukkan di halaman tempat Anda membuat akun. Kode berlaku ${number(minutes)} menit.\n\nJika Anda tidak memintanya, abaikan email ini: tanpa kode, akun tidak dibuat.` +
      footer(place),
  }),
  accountExists: ({ signIn, reset, place }) => ({
    subject: 'Anda sudah punya akun Vitae',
    text:
      `Seseorang mencoba membuat akun dengan alamat ini, yang sudah punya akun. Tidak ada yang berubah.\n\nJika itu Anda, masuk: ${signIn}\nLupa kata sandi? ${reset}\n\nJika bukan Anda, tidak ada yang perlu dilakukan.` +
      footer(place),
  }),
  emailCode: ({ code, minutes, place }) => ({
    subject: `${code} mengonfirmasi alamat Anda untuk Vitae`,
    text:
      `Kode Anda ${code}\n\nMasukkan di pengaturan akun Anda. Kode berlaku ${number(minutes)} menit.\n\nJika Anda tidak memintanya, abaikan email ini: tanpa kode, tidak ada yang berubah.` +
      footer(place),
  }),
  emailTaken: ({ place }) => ({
    subject: 'Alamat Anda dimasukkan di Vitae',
    text:
      'Seseorang yang masuk ke akun lain mencoba memakai alamat ini, yang sudah punya akun sendiri. Tidak ada yang berubah.\n\nJika itu Anda, masuklah dengan alamat ini.' +
      footer(place),
  }),
  emailChanged: ({ place }) => ({
    subject: 'Email akun Vitae Anda telah diganti',
    text:
      'Mulai sekarang, email tentang akun Anda dikirim ke alamat lain, dan Anda masuk dengan alamat itu.\n\nJika bukan Anda, orang lain sedang masuk ke akun Anda: segera hubungi pengelola server ini.' +
      footer(place),
  }),
  resetPassword: ({ link, minutes, place }) => ({
    subject: 'Pilih kata sandi baru untuk Vitae',
    text:
      `Buka tautan ini untuk memilih kata sandi baru:\n\n${link}\n\nTautan berlaku sekali dan selama ${number(minutes)} menit. Setelah itu, Anda harus masuk lagi di semua perangkat.\n\nJika Anda tidak memintanya, abaikan email ini: kata sandi Anda tidak berubah.` +
      footer(place),
  }),
  workspaceInvitation: ({ workspace, inviter, day, link, place }) => ({
    subject: `${inviter} mengundang Anda ke ruang kerja di Vitae`,
    text:
      `${inviter} mengundang Anda ke ruang kerja “${workspace}”. Para anggotanya mengerjakan CV bersama. Dokumen Anda sendiri tetap pribadi.\n\nBuka tautan ini untuk menerima undangan:\n\n${link}\n\nTautan berlaku sekali, untuk alamat email ini, sampai ${day}.\n\nJika Anda tidak mengenal pengirimnya, abaikan email ini: tanpa tautan, tidak ada yang terjadi.` +
      footer(place),
  }),
  passwordChanged: ({ reset, place }) => ({
    subject: 'Kata sandi Vitae Anda telah diganti',
    text:
      `Kata sandi akun Anda diganti, dan Anda sudah keluar dari semua perangkat lain.\n\nJika bukan Anda, pilih kata sandi baru sekarang: ${reset}` +
      footer(place),
  }),
  signInChanged: ({ what, place }) => ({
    subject: 'Cara Anda masuk ke Vitae telah berubah',
    text:
      `${
        {
          'totp-on': 'Verifikasi dua langkah diaktifkan: masuk kini memerlukan kode dari aplikasi.',
          'totp-off':
            'Verifikasi dua langkah dinonaktifkan: masuk tidak lagi memerlukan kode dari aplikasi.',
          'passkey-added': 'Sebuah kunci sandi ditambahkan ke akun Anda.',
          'passkey-removed': 'Sebuah kunci sandi dihapus dari akun Anda.',
          'provider-linked': 'Cara masuk lain ditambahkan ke akun Anda.',
          'provider-unlinked': 'Sebuah cara masuk dihapus dari akun Anda.',
        }[what]
      }\n\nJika bukan Anda, ganti kata sandi Anda. Semua perangkat lain otomatis keluar.` +
      footer(place),
  }),
}
