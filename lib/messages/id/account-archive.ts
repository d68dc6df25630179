import type { accountArchive as english } from '../en/account-archive'
import { formatters } from '../format'

const { number } = formatters('id')

/** Texts of the files inside the archive of an account, in Indonesian. */
export const accountArchive: typeof english = {
  readme: ({ place, day, part, isOnly, version }) =>
    `${
      isOnly
        ? `Data Anda dari Vitae di ${place}, ${day}`
        : `Data Anda dari Vitae di ${place}, ${day}: bagian ${number(part)}

Data Anda dibagi ke beberapa arsip. Setiap arsip bisa dibuka sendiri; jika digabung, isinya lengkap.`
    }

Isi arsip ini
-------------
cvs/               CV Anda sebagai JSON Resume, yang bisa dibaca program lain, dan surat Anda
trash/             hal yang sama untuk semua isi sampah Anda
data/documents/    setiap dokumen seperti yang tersimpan, dengan semua versi sebelumnya
data/              akun Anda dan pengaturannya, kunci API tanpa rahasianya, notifikasi, komentar
files/processed/   foto Anda, dan PDF di balik tautan berbagi Anda (kept-…)
files/exports/     PDF lain yang pernah dibuat
files/requests/    file yang diminta program untuk Anda
files/uploads/     file yang Anda unggah dan masih tersimpan
manifest.json      daftar dokumen dalam arsip ini, untuk program
hashes.txt         checksum SHA-256 setiap file; periksa dengan "sha256sum -c hashes.txt"

Memulihkan
----------
Masuk ke server Vitae mana pun, buka Pengaturan, lalu “Data Anda”, dan pilih file ini. Tidak ada isi akun yang diganti.
Tanpa akun, buka “CV Anda” dan seret file ini ke sana. Versi sebelumnya dan PDF yang dibagikan tidak ikut dipulihkan;
keduanya tetap ada di file ini.

Format: vitae-backup, versi ${version}. Teks memakai UTF-8. Dalam file berakhiran .jsonl, setiap baris adalah nilai JSON.
Arsip ini tidak berisi kata sandi atau rahasia kunci. Siapa pun yang memiliki file ini bisa membaca semua dokumen Anda.
`,
}
