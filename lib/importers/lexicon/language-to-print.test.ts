import { expect, it } from 'vitest'
import { resolveLabelLanguage } from '@/lib/language/tags'
import { languageOf } from './language-of'
import { languageToPrint } from './language-to-print'

const printed = (text: string) => languageToPrint([text], languageOf([text]))

/** Texts in languages that the labels lack, and below in those that they have. */
const neighbours = `
fi: Suunnittelen siltoja ja patoja. Johdin kymmenen hengen ryhmää ja säästin kustannuksia.
et: Juhtisin kümne inimese rühma ja kavandasin sildu ning tamme. Õpetasin uusi töötajaid.
hu: Hidakat és gátakat tervezek, valamint egy tízfős csapatot vezettem az új kikötőnél.
hr: Vodila sam projekte za luke te kao voditeljica uvela nove postupke u radu sa strankama.
sk: Viedla som projekty pre prístavy a tím desiatich ľudí, vrátane rozpočtu podľa nových pravidiel so školením.
sl: Vodila sem projekte za pristanišča ter ekipo desetih ljudi, ki je gradila mostove.
lt: Vadovavau dešimties žmonių komandai ir projektavau tiltus bei užtvankas su naujais metodais.
lv: Vadīju desmit cilvēku komandu un projektēju tiltus ar jaunām metodēm.
is: Ég hannaði brýr og stíflur og var í forsvari fyrir tíu manna hóp með ábyrgð á kostnaði.
da: Jeg har bygget broer og ledet en gruppe på ti efter nye metoder hos kommunen.
ku: Li bajarê Wanê pir û bendav ava kirin û ji bo deh kesan wek rêber xebitî.
kk: Он адамнан тұратын топты басқардым, көпірлер мен бөгеттер құрылысын жоспарладым. Жаңа әдістерді енгізіп, қызметкерлерді оқыттым.
tt: Ун кешелек төркем белән җитәкчелек иттем, күперләр һәм буалар төзүне оештырдым.
az: On nəfərlik komandaya rəhbərlik etdim, körpülər və bəndlər layihələndirdim.
ckb: سەرپەرشتی تیمێکی دە کەسیم کردووە و پڕۆژەی پرد و بەنداوم داڕشتووە.
be: Кіравала праектамі для партоў і камандай з дзесяці чалавек, укараняла новыя метады працы ў гарадах. Навучыла супрацоўнікаў, рыхтавала справаздачы і каштарысы, сачыла за тэрмінамі і якасцю.
sr: Водила сам пројекте за луке и тим од десет људи, увела нове начине рада и обуке у њима. Припремала извештаје, планове и предрачуне за предузећа која граде мостове, љуљашке и насипе; обучавала њихове раднике.
no: Jeg har bygget broer og ledet en gruppe på ti etter nye metoder innen kommunen.
`
const spoken = `
sv: Jag har byggt broar och lett en grupp på tio för nya hamnar i Åbo och Uleåborg.
de: Planung der Brücken und Leitung eines Teams von zehn Personen für die Häfen.
cs: Vedla jsem projekty pro přístavy a tým deseti lidí včetně rozpočtu podle nových pravidel.
pl: Prowadziłam projekty dla portów oraz zespół dziesięciu osób i budżet na lata 2019 do 2021.
pt: Dirigi projetos para os portos e uma equipa de dez pessoas com novos métodos em Lisboa.
es: Dirigí proyectos para los puertos y un equipo de diez personas con nuevos métodos.
fr: Conduite des projets pour les ports et d'une équipe de dix personnes dans la région.
it: Direzione dei progetti per il porto e di una squadra di dieci persone con nuovi metodi.
nl: Leiding van projecten voor de haven en een team van tien mensen met nieuwe methoden.
ro: Am condus proiecte pentru porturi și o echipă de zece oameni în cadrul unei firme.
tr: Limanlar için projeler ve on kişilik bir ekip yönettim, yeni yöntemler de geliştirdim.
vi: Tôi đã quản lý các dự án cảng biển và một nhóm mười người, áp dụng những phương pháp mới.
fa: مدیریت پروژه‌های بندر و یک تیم ده نفره با روش‌های جدید در تهران و شیراز.
uk: Керувала проєктами для портів і командою з десяти людей, запроваджувала нові методи.
ru: Руководила проектами для портов и командой из десяти человек на стройке.
`
const rowsOf = (texts: string) =>
  texts
    .trim()
    .split('\n')
    .map((row) => row.split(': ') as [string, string])

it.each(rowsOf(neighbours))('is no neighbour of %s', (_, text) => {
  expect([text, resolveLabelLanguage(printed(text))]).toEqual([text, 'en'])
})

it.each(rowsOf(spoken))('stays %s', (language, text) => {
  expect(printed(text)).toBe(language)
})
