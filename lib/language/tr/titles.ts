import type { TitleWords } from '../kinds/titles'

export const titles: TitleWords = {
  positions:
    'muhendis* yazilimci* gelistirici* programci* analist* danisman* mimar* tasarimci* mudur* yonetici* direktor* sef sefi koordinator* uzman* uzmani asistan* asistani memur* memuru yardimci* yardimcisi sorumlu* sorumlusu hemsire* hemsiresi ebe doktor* hekim* cerrah* eczaci* fizyoterapist* dis_hekimi psikolog* veteriner* ogretmen* ogretmeni egitmen* ogretim_gorevlisi ogretim_uyesi arastirma_gorevlisi docent* profesor* kutuphaneci* avukat* avukati hakim savci noter* muhasebeci* mali_musavir* denetci* ekonomist* kasiyer* satici* satis_temsilcisi temsilci* temsilcisi danismani sekreter* resepsiyonist* garson* asci* ascisi sef_asci barmen* firinci* kasap* temizlikci* gorevli* gorevlisi sofor* soforu kurye* depocu* elektrikci* tesisatci* marangoz* duvarci* kaynakci* tamirci* teknisyen* teknisyeni tekniker* boyaci* operator* operatoru usta ustabasi isci* iscisi bahcivan* ciftci* kuafor* berber* terzi* asker* subay* astsubay* polis* itfaiyeci* imam* gazeteci* editor* cevirmen* tercuman* grafiker* fotografci* oyuncu* muzisyen* sanatci* stajyer* staj cirak* gonullu* kurucu* kurucusu ortak sahibi baskan* baskani arastirmaci* kimyager* biyolog* mufettis* guvenlik_gorevlisi yonetmen*',
  employers:
    'şirket* sirketi sirket belediye* belediyesi bakanligi bakanlik* mudurlugu vakfi vakif* dernegi dernek* mahkemesi baskanligi holding_as magazasi eczane* fabrikasi otel* oteli lokantasi insaat sanayi ticaret',
  schools:
    'universitesi universite fakultesi lisesi lise okulu okul enstitusu yuksekokulu kolej* koleji meslek_yuksekokulu ilkokulu ortaokulu anaokulu ilkogretim_okulu akademisi',
  degrees:
    'lisans yuksek_lisans on_lisans onlisans doktora tezli tezsiz lise_diplomasi diplomasi diploma lisans_derecesi lisansustu yan_dal cift_anadal cift_ana_dal anadal mezun mezunu mezuniyet lisans_mezunu onlisans_mezunu lise_mezunu bolumu anabilim_dali ustalik_belgesi kalfalik_belgesi pedagojik_formasyon tipta_uzmanlik uzmanlik_egitimi duz_lise yuksekokul_mezunu',
  halfDegrees: 'sertifika kurs egitim ogrenim lise ilkokul ortaokul',
}
