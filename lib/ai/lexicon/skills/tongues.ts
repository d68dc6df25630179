import type { SkillTable } from '../skill-table'

/** Spoken languages. Names that are also everyday words count only as names. */
export const tongues: SkillTable = {
  category: 'language',
  rows: `
English = Englisch, anglais, inglés, inglese
German = Deutsch, allemand, alemán, alemão, tedesco
French = Französisch, français, francés, francese
Spanish = Spanisch, espagnol, español, castellano, espanhol, spagnolo
Portuguese = Portugiesisch, portugais, portugués, portoghese
Italian = Italienisch, italien, italiano
Dutch = Niederländisch, néerlandais, neerlandés, holandés, olandese
~Polish = Polnisch, polonais, polaco, polonês, polacco, polski
Czech = Tschechisch, tchèque, checo, tcheco, ceco
Slovak = Slowakisch, slovaque, eslovaco, slovacco
Hungarian = Ungarisch, hongrois, húngaro, ungherese
Romanian = Rumänisch, roumain, rumano, romeno, rumeno
Bulgarian = Bulgarisch, bulgare, búlgaro
Greek = Griechisch, grec, griego, grego, greco
Turkish = Türkisch, turc, turco
Russian = Russisch, russe, ruso, russo
Ukrainian = Ukrainisch, ukrainien, ucraniano, ucraino
Serbian = Serbisch, serbe, serbio, sérvio, serbo
Croatian = Kroatisch, croate, croata, croato
Swedish = Schwedisch, suédois, sueco, svedese
Danish = Dänisch, danois, danés, dinamarquês, danese
Norwegian = Norwegisch, norvégien, noruego, norueguês, norvegese
Finnish = Finnisch, finnois, finés, finlandês, finlandese
Arabic = Arabisch, arabe, arabo
Hebrew = Hebräisch, hébreu, hebreo, hebraico, ebraico
Persian = Farsi, Persisch, persan, persiano
Hindi
Urdu
Bengali = Bangla
Punjabi
Tamil
Mandarin Chinese = Mandarin, Chinese, Chinesisch, chinois, mandarin chinois, chino, chino mandarín, chinês, mandarim, cinese, 中文, 普通话
Cantonese = Kantonesisch, cantonais, cantonés, cantonese parlato, 广东话
Japanese = Japanisch, japonais, japonés, giapponese, 日本語
Korean = Koreanisch, coréen, coreano, 한국어
Vietnamese = Vietnamesisch, vietnamien, vietnamita
Thai = Thailändisch, tailandés
Indonesian = Bahasa Indonesia, Indonesisch, indonésien, indonesio
Swahili = Kiswahili, Suaheli
Igbo
Yoruba
Catalan = Katalanisch, catalão, catalano
Basque = Baskisch, euskera, euskara, basque français, basco
Galician = Galicisch, galicien, gallego, galego
Welsh = Walisisch, gallois
Irish Gaelic = Gaeilge
Latin = Lateinisch, Latein, latim
Sign language = British Sign Language, BSL, American Sign Language, ASL, Gebärdensprache, langue des signes, lengua de signos, lengua de señas, língua gestual, língua de sinais, lingua dei segni
`,
}
