import type { workspacePage as english } from '../en/workspace-page'
import { formatters } from '../format'

const { plural } = formatters('id')

/** Messages of the page of one workspace, in Indonesian. */
export const workspacePage: typeof english = {
  reauthentication:
    'Ini berlaku bagi semua orang di ruang kerja, jadi konfirmasi dulu bahwa ini benar Anda.',
  members: {
    title: 'Anggota',
    you: 'Anda',
    roleOf: (name) => `Peran ${name}`,
    saved: (name, role) => `Peran baru ${name}: ${role}.`,
    rolesTitle: 'Peran',
    roles: {
      owner: 'Bisa melakukan semuanya, termasuk menyerahkan atau menghapus ruang kerja.',
      admin: 'Menyunting dokumen serta mengelola anggota, kunci, dan tautan.',
      member: 'Membuat, menyunting, dan membagikan dokumen.',
      coach:
        'Membaca dokumen, berkomentar, dan menyarankan perubahan, tetapi tidak bisa menyunting.',
      viewer: 'Membaca dokumen, tidak lebih.',
    },
    makeOwner: 'Jadikan pemilik',
    makeOwnerTitle: (name) => `Jadikan ${name} pemilik?`,
    makeOwnerText:
      'Orang ini lalu dapat melakukan segalanya di sini, termasuk menghapus ruang kerja dan mengeluarkan Anda. Anda dapat membatalkannya hanya selama Anda juga pemilik.',
    remove: 'Keluarkan',
    removeTitle: (name) => `Keluarkan ${name}?`,
    removeText:
      'Aksesnya langsung berakhir, dan kunci API dan akses SCIM yang dibuatnya di sini tidak berlaku lagi. Dokumen tetap ada.',
    removed: (name) => `Dikeluarkan: ${name}.`,
    handOver: 'Serahkan',
    handOverTitle: (name) => `Serahkan ruang kerja ini kepada ${name}?`,
    handOverText:
      'Orang ini menjadi pemilik, dan Anda menjadi pengelola. Anda tidak dapat membatalkannya, hanya pemilik yang bisa.',
    handedOver: (name) => `Pemilik baru ruang kerja ini: ${name}.`,
  },
  invitations: {
    title: 'Undangan',
    text: 'Undang orang lewat email. Tautan hanya berlaku untuk alamat tujuannya.',
    none: 'Tidak ada undangan terbuka.',
    invite: 'Undang seseorang',
    role: 'Peran',
    submit: 'Kirim undangan',
    sent: (email) => `Kami mengirim undangan ke ${email}.`,
    link: 'Tautan undangan',
    linkText: 'Tidak ada email yang dikirim. Salin tautan sekarang dan kirim sendiri.',
    again: 'Kirim lagi',
    withdraw: 'Tarik kembali',
    withdrawn: (email) => `Undangan untuk ${email} tidak berlaku lagi.`,
    alreadyMember: 'Orang ini sudah menjadi anggota.',
    full: 'Ruang kerja ini sudah mencapai batas jumlah anggota atau undangan terbuka.',
  },
  usage: {
    title: 'Pemakaian',
    documents: 'Dokumen',
    of: (count, limit) => `${count} dari ${limit}`,
    plan: 'Paket',
    shared: 'AI dan dokumen dihitung ke dalam batas akun pemilik.',
  },
  log: {
    title: 'Catatan',
    text: 'Siapa melakukan apa di ruang kerja ini, yang terbaru dulu. Tidak ada yang bisa mengubahnya.',
    filter: 'Tampilkan',
    all: 'Semuanya',
    none: 'Tidak ada yang seperti ini.',
    former: 'Mantan anggota',
    formerOf: (name) => `${name} (mantan anggota)`,
    intact: (count) =>
      plural(count, {
        other: 'Sudah diperiksa: # entri, tidak ada yang diubah atau hilang.',
      }),
    broken: (entry) =>
      `Entri ${entry} diubah atau hilang. Unduh catatan ini dan beri tahu orang yang menjalankan server ini.`,
    kinds: {
      'workspace-created': 'Ruang kerja dibuat',
      'workspace-renamed': 'Ruang kerja diganti nama',
      'brand-changed': 'Identitas merek diubah',
      'workspace-exported': 'Semuanya diunduh',
      'member-joined': 'Anggota bergabung',
      'member-role-changed': 'Peran diubah',
      'member-removed': 'Anggota dikeluarkan',
      'member-left': 'Anggota keluar',
      'ownership-handed-over': 'Ruang kerja diserahkan',
      'invitation-sent': 'Undangan dikirim',
      'invitation-withdrawn': 'Undangan ditarik kembali',
      'key-created': 'Kunci API dibuat',
      'key-revoked': 'Kunci API dicabut',
      'share-created': 'Tautan berbagi dibuat',
      'share-changed': 'Tautan berbagi diubah',
      'share-revoked': 'Tautan berbagi dicabut',
      'document-trashed': 'Dokumen dipindahkan ke sampah',
      'document-erased': 'Dokumen dihapus permanen',
      'document-exported': 'Dokumen diunduh',
      'audit-exported': 'Catatan diunduh',
      'sign-in-changed': 'Cara masuk diubah',
      'sign-in-removed': 'Penyedia masuk dihapus',
      'provisioning-token-created': 'Token SCIM dibuat',
      'provisioning-token-revoked': 'Token SCIM dicabut',
    },
  },
  download: {
    title: 'Unduh semuanya',
    text: 'Semua dokumen ruang kerja ini beserta versi, foto, dan PDF-nya. Anda bisa memulihkannya di akun mana pun.',
    leave: 'Anda bisa meninggalkan halaman ini dan kembali ke sini untuk mengunduh.',
  },
  leave: {
    title: 'Keluar dari ruang kerja',
    text: 'Anda kehilangan akses ke semua isinya, sampai seseorang mengundang Anda lagi.',
    confirm: (name) => `Keluar dari ${name}?`,
    lastOwner: 'Anda satu-satunya pemilik. Serahkan atau hapus ruang kerja lebih dulu.',
  },
  deletion: {
    title: 'Hapus ruang kerja',
    text: 'Menghapus semua dokumen, versi, tautan, dan kunci di dalamnya, bagi semua anggota. Ini tidak bisa dibatalkan.',
    typeName: (name) => `Ketik ${name} untuk mengonfirmasi`,
    mismatch: 'Ini bukan nama ruang kerja.',
  },
}
