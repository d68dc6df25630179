import type { workspaceSignIn as english } from '../en/workspace-sign-in'

/** The card of a workspace about its identity provider, in Indonesian. */
export const workspaceSignIn: typeof english = {
  title: 'Masuk',
  text: 'Izinkan anggota masuk dengan penyedia identitas organisasi Anda (OpenID Connect).',
  managedText:
    'Pengelola server ini menentukan cara orang masuk. Di sini, ruang kerja tidak dapat memiliki penyedia identitas sendiri.',
  issuer: 'Penerbit (issuer)',
  clientId: 'ID klien',
  clientSecret: 'Rahasia klien',
  secretHint: 'Kosongkan untuk mempertahankan rahasia saat ini.',
  domains: 'Domain email',
  domainsHint: 'Pisahkan beberapa dengan koma.',
  isOpen: 'Semua orang dengan salah satu domain ini dapat bergabung',
  role: 'Peran anggota baru',
  redirectUri: 'URI pengalihan',
  signInUrl: 'Tautan masuk',
  save: 'Simpan',
  saved: 'Tersimpan.',
  refused:
    'Tidak ada yang disimpan. Periksa penerbit, rahasia, dan domain: penyedia harus dapat dijangkau dan mendukung OpenID Connect.',
  verified: 'Terverifikasi',
  notVerified: 'Belum terverifikasi',
  verifyText: 'Sebuah domain berlaku setelah DNS-nya memiliki catatan TXT ini:',
  verify: 'Periksa lagi',
  remove: 'Hapus penyedia',
  removed: 'Anggota tidak dapat masuk lagi dengan penyedia ini. Mereka tetap anggota.',
  provisioning: 'Penyediaan anggota (SCIM)',
  provisioningText:
    'Direktori Anda menambah dan mengeluarkan anggota. Akun siapa pun tidak pernah dihapus.',
  provisioningOff:
    'Penyediaan anggota dimatikan di server ini. Pengelola server dapat mengizinkannya.',
  url: 'Alamat SCIM',
  makeToken: 'Buat token',
  token: 'Token akses',
  tokenHint: 'Hanya pemilik yang dapat membuat token. Token berlaku selama ia tetap pemilik.',
  tokenRevoked: 'Token tidak berlaku lagi.',
}
