import type { HeadingTable } from '../kinds/headings'

export const headings: HeadingTable = {
  summary: `tentang saya|ringkasan|profil|profil singkat|ringkasan profesional|tujuan karir|tujuan karier|tujuan|profil pribadi|ringkasan profil|deskripsi diri|deskripsi singkat|perkenalan|profil profesional|rangkuman`,
  work: `pengalaman kerja|pengalaman|riwayat pekerjaan|pengalaman profesional|riwayat kerja|karir|karier|pekerjaan|pengalaman magang|magang|riwayat karir|praktik kerja|praktik kerja lapangan|pengalaman bekerja|riwayat karier`,
  education: `pendidikan|riwayat pendidikan|latar belakang pendidikan|pendidikan formal|kualifikasi pendidikan|pendidikan terakhir|pendidikan dan pelatihan|studi`,
  skills: `keahlian|kemampuan|keterampilan|kompetensi|keahlian teknis|kemampuan teknis|keterampilan teknis|kemampuan komputer|kelebihan|skill|bidang keahlian|teknologi|alat|hard skill|soft skill|kemampuan dan keahlian|keahlian utama|keahlian komputer`,
  projects: `proyek|projek|portofolio|proyek pribadi|pengalaman proyek|penelitian|riset|karya|proyek akademik`,
  languages: `bahasa|kemampuan bahasa|kemampuan berbahasa|penguasaan bahasa|keterampilan bahasa|bahasa asing`,
  certificates: `sertifikat|sertifikasi|lisensi|sertifikat dan pelatihan|pelatihan dan sertifikasi|sertifikasi dan pelatihan|lisensi dan sertifikasi|piagam|pelatihan|kursus|seminar|pendidikan non formal|pendidikan nonformal|seminar dan pelatihan|kursus dan pelatihan|workshop|pelatihan dan seminar`,
  volunteer: `sukarelawan|relawan|kegiatan sukarela|pengalaman organisasi|organisasi|riwayat organisasi|kegiatan sosial|pengalaman sukarela|kegiatan|kegiatan ekstrakurikuler|pengalaman berorganisasi|aktivitas|pengalaman sukarelawan|kegiatan relawan`,
  awards: `penghargaan|prestasi|pencapaian|beasiswa|penghargaan dan prestasi|prestasi dan penghargaan|kehormatan`,
  publications: `publikasi|artikel|buku|karya ilmiah|publikasi ilmiah|jurnal|paten|presentasi`,
  interests: `minat|hobi|minat dan hobi|hobi dan minat|ketertarikan|bakat dan minat`,
  references: `referensi|rekomendasi|referensi tersedia atas permintaan`,
  contact: `kontak|informasi kontak|hubungi saya|alamat|data kontak|kontak saya`,
  links: `tautan|media sosial|situs web|sosial media`,
  personal: `data pribadi|data diri|informasi pribadi|biodata|identitas|identitas diri|informasi umum`,
  'other-known': `konferensi|keanggotaan|wajib militer|informasi tambahan|lain lain|lainnya|lampiran`,
}
