import type { TitleWords } from '../kinds/titles'

export const titles: TitleWords = {
  positions:
    'insinyur* pengembang* pemrogram* analis konsultan* arsitek* desainer* manajer* direktur* kepala_bagian kepala ketua wakil_ketua koordinator* penyelia* supervisor* staf staff karyawan* karyawati pegawai* asisten* perawat* dokter* bidan* apoteker* fisioterapis* psikolog* guru dosen* pengajar* instruktur* pustakawan* pengacara* advokat* notaris* hakim akuntan* auditor* bendahara* kasir* penjual* sales pramuniaga* pramusaji* pelayan* sekretaris* resepsionis* juru_masak koki barista* sopir pengemudi* supir kurir* tukang_listrik tukang teknisi* mekanik* montir* operator* buruh* petani* penjahit* tentara* prajurit* polisi* satpam* pendeta* ustadz* wartawan* jurnalis* editor* penerjemah* fotografer* penulis* seniman* musisi* magang* peserta_magang relawan* pendiri* pemilik* presiden_direktur peneliti* pekerja* anggota pengawas* barista admin administrasi',
  employers: 'perusahaan dinas kementerian badan yayasan toko apotek kantor pemerintah koperasi',
  schools:
    'universitas institut_teknologi politeknik sekolah* sma smk smp smkn sman akademi fakultas* sekolah_tinggi madrasah* pesantren* STIE STMIK SMAN SMKN SMA SMK',
  degrees: `sarjana sarjana_* strata_1 strata_2 strata_satu strata-1 diploma_iii diploma_iv diploma_3 diploma_4 ijazah doktor doktoral profesi_ners magister magister_* ahli_madya s_kom skom s_pd spd s_kep skep s_farm m_kom m_pd jurusan_ipa jurusan_ips tamatan lulusan program_studi
    S1 S2 S3 D1 D2 D3 D4`,
  halfDegrees: 'sertifikasi sertifikat pelatihan kursus pendidikan',
}
