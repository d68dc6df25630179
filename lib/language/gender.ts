/**
 * Pronouns, titles and words of family by language (the first part of a tag). Feminine forms of occupations are told by
 * their ending where a language has one of its own; where it has none (most have), they are not found.
 */
export const genderedWords: Readonly<Record<string, RegExp>> = {
  en: /^(?:he|him|his|himself|she|her|hers|herself|mr|mrs|ms|miss|sir|madam|man|woman|male|female|husband|wife|father|mother|fatherhood|motherhood|maternity|paternity|son|daughter|brother|sister|chair(?:wo)?man|sales(?:wo)?man|police(?:wo)?man|business(?:wo)?man|spokes(?:wo)?man|waitress|actress|hostess|stewardess)$/,
  de: /^(?:er|ihn|ihm|herr|frau|mann|ehemann|ehefrau|vater|mutter|mutterschutz|mutterschaft|vaterschaft|sohn|tochter|männlich|weiblich|\p{L}{3,}(?:er|ist|ent|ant|or|eur|log|arzt|wart|ärzt|anwält|beauftragt)in)$/u,
  fr: /^(?:il|elle|lui|monsieur|madame|mademoiselle|mme|homme|femme|mari|épouse|époux|père|mère|fils|fille|maternité|paternité|né|née|masculin|féminin|\p{L}{3,}(?:trice|euse|ienne))$/u,
  es: /^(?:él|ella|señor|señora|señorita|sr|sra|hombre|mujer|marido|esposo|esposa|padre|madre|hijo|hija|maternidad|paternidad|nacido|nacida|\p{L}{3,}(?:dora|tora))$/u,
  it: /^(?:lui|lei|signor|signore|signora|sig|uomo|donna|marito|moglie|padre|madre|figlio|figlia|maternità|paternità|nato|nata|\p{L}{3,}(?:trice|essa))$/u,
  pt: /^(?:ele|ela|senhor|senhora|sr|sra|homem|mulher|marido|esposa|pai|mãe|filho|filha|maternidade|paternidade|nascido|nascida|\p{L}{3,}(?:dora|tora))$/u,
  nl: /^(?:hij|hem|zij|haar|meneer|mevrouw|dhr|mevr|man|vrouw|echtgenoot|echtgenote|vader|moeder|zoon|dochter|zwangerschapsverlof|vaderschap|moederschap)$/,
  pl: /^(?:on|ona|pan|pani|mężczyzna|kobieta|mąż|żona|ojciec|matka|syn|córka|urodzony|urodzona)$/,
  sv: /^(?:han|honom|hans|hon|henne|hennes|herr|fru|fröken|man|kvinna|manlig|kvinnlig|make|maka|fader|moder|pappa|mamma|son|dotter|mammaledig|pappaledig|\p{L}{3,}(?:inna|erska))$/u,
  cs: /^(?:ona|jeho|její|pan|paní|slečna|muž|žena|manžel|manželka|otec|matka|syn|dcera|narozen|narozena|vdaná|ženatý|rozvedený|rozvedená)$/u,
  ro: /^(?:el|ea|lui|ei|domnul|doamna|domnișoara|bărbat|femeie|soț|soție|tată|mamă|fiu|fiică|născut|născută|căsătorit|căsătorită|maternitate|paternitate|\p{L}{3,}toare)$/u,
  el: /^(?:αυτός|αυτή|κύριος|κυρία|δεσποινίς|κος|κα|άνδρας|άντρας|γυναίκα|σύζυγος|πατέρας|μητέρα|γιος|κόρη|έγγαμος|άγαμος|άγαμη|μητρότητας|πατρότητας)$/u,
  ru: /^(?:он|она|его|её|ее|господин|госпожа|мужчина|женщина|муж|жена|отец|мать|сын|дочь|женат|замужем|разведен|разведён|разведена|родился|родилась)$/u,
  uk: /^(?:він|вона|його|її|пан|пані|чоловік|жінка|дружина|батько|мати|син|донька|дочка|одружений|одружена|заміжня|розлучений|розлучена|народився|народилась|народилася)$/u,
  tr: /^(?:bay|bayan|bey|hanım|erkek|kadın|koca|karı|baba|anne|oğul|oğlu|kızı|hamilelik|doğum)$/u,
  vi: /^(?:ông|bà|anh|chị|nam|nữ|chồng|vợ|cha|bố|mẹ)$/u,
  id: /^(?:bapak|ibu|pria|wanita|perempuan|suami|istri|ayah|putra|putri|janda|duda)$/,
  he: /^(?:הוא|היא|שלו|שלה|מר|גברת|גב|גבר|אישה|בעל|אב|אבא|אם|אמא|בן|בת|נשוי|נשואה|גרוש|גרושה|רווק|רווקה|נולד|נולדה)$/,
  ar: /^(?:هو|هي|السيد|السيدة|الآنسة|رجل|امرأة|ذكر|أنثى|زوج|زوجة|متزوج|متزوجة|أعزب|عزباء|والد|والدة|ابن|ابنة|مواليد)$/,
  fa: /^(?:آقا|آقای|خانم|مرد|زن|شوهر|همسر|پدر|مادر|پسر|دختر)$/,
  hi: /^(?:श्री|श्रीमती|सुश्री|कुमारी|पुरुष|महिला|स्त्री|पति|पत्नी|पिता|माता|पुत्र|पुत्री)$/,
}

/** The same where words are written without spaces between them: found within a run of letters. */
export const unspacedGenderedWords: Readonly<Record<string, RegExp>> = {
  zh: /他(?!们|們|人)|她|先生|女士|小姐|男性|女性|丈夫|妻子|父亲|父親|母亲|母親|儿子|兒子|女儿|女兒|产假|產假|陪产假/gu,
  ja: /彼女|彼|男性|女性|夫(?!人)|妻|父親|母親|息子|娘|主婦|産休/gu,
  ko: /그녀|남성|여성|남자|여자|남편|아내|아버지|어머니|아들|딸|군필/gu,
}
