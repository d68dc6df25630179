import { type SchoolLevel, schoolLevels } from './school-level-names'

/** Words for each level in six languages. "Degree" alone is a first degree. */
const words: Record<SchoolLevel, RegExp> = {
  school:
    /(?<!\p{L})(?:high school diploma|secondary school diploma|GED|A[- ]levels?|GCSEs?|Abitur|Matura|Fachhochschulreife|Hochschulreife|Mittlere Reife|Realschulabschluss|Hauptschulabschluss|Schulabschluss|baccalauréat|bachillerato|ensino médio|ensino secundário|12\.º ano|diploma di maturità|diploma superiore|maturità)(?!\p{L})/giu,
  training:
    /(?<!\p{L})(?:apprenticeship|vocational (?:training|qualification)|trade certificate|NVQ(?: level)? ?\d?|journeyman|abgeschlossene (?:Berufs)?ausbildung|Berufsausbildung|Ausbildung (?:zum|zur|als|im)|Gesellenbrief|Lehrabschluss|BTS|DUT|CAP|BEP|Bac ?\+ ?2|ciclo formativo(?: de grado (?:medio|superior))?|FP(?: de grado (?:medio|superior))?|grado (?:medio|superior)|formación profesional|curso técnico|curso profissional|ensino técnico|qualifica professionale|istituto tecnico|mbo(?:[- ](?:niveau )?[1-4])?|diploma (?=[A-Z]))(?!\p{L})/giu,
  bachelor:
    /(?<!\p{L})(?:B\.?S\.?(?= (?:in|degree))|B\.?Com\.?|bachelor(?:[’']?s)?(?:abschluss|-abschluss|studium)?|B\.?A\.?(?= (?:in|degree|\())|B\.?Sc\.?|B\.?Eng\.?|BBA|LL\.?B\.?|undergraduate degree|university degree|college degree|degree(?! of)|(?:abgeschlossenes )?(?:Hochschul)?studium|Hochschulabschluss|Studienabschluss|FH-Abschluss|licence(?= (?:en|de|d[’']|pro))|Bac ?\+ ?[34]|diplôme universitaire|grado universitario|grado en|licenciatura|licenciad[oa]|titulación universitaria|título universitario|graduação|ensino superior|curso superior|formação superior|laurea triennale|laurea|laureat[oa]|hbo(?:-diploma|-opleiding)?)(?!\p{L})/giu,
  master:
    /(?<!\p{L})(?:M\.?S\.?(?= in)|master(?:[’']?s|abschluss|-abschluss|studium)?|M\.?Sc\.?|M\.?Eng\.?|MBA|LL\.?M\.?|postgraduate degree|graduate degree|Diplom(?:ingenieur|-Ingenieur)?|Staatsexamen|Magister|Bac ?\+ ?5|école d[’']ingénieurs?|diplôme d[’']ingénieur|máster|maestría|mestrado|pós-graduação|laurea magistrale|laurea specialistica)(?!\p{L})/giu,
  doctorate:
    /(?<!\p{L})(?:Ph\.?D\.?|D\.?Phil\.?|doctorate|doctoral degree|Promotion (?:in|im)|promoviert|Doktortitel|doctorat|doctorado|doutoramento|doutorado|dottorato)(?!\p{L})/giu,
}

/** Words of other things that begin like a degree. */
const none =
  /^(?:[Mm]aster\s+(?:data|class|plan|chef|electrician|craftsman|key|branch|schedule)|master(?!['’s]| (?:degree|in|of|de|en|em) ?)|(?:cap|ged|fp|bts|dut|bep|nvq)(?!\p{L}))/u
const before =
  /(?:scrum|driving|web|quiz|station|driver'?s|truck|software|fork\p{L}*|SIA|pilot'?s?|high)[ -]$/iu

export type FoundLevel = { level: SchoolLevel; rank: number; from: number; to: number }

/** Every degree or level of training that a text names, with its place. */
export function schoolLevelsIn(text: string): FoundLevel[] {
  return schoolLevels.flatMap((level, rank) =>
    [...text.matchAll(words[level])].flatMap(({ index, 0: word }) => {
      const isNone =
        none.test(text.slice(index)) || before.test(text.slice(Math.max(0, index - 14), index))
      return isNone ? [] : [{ level, rank, from: index, to: index + word.length }]
    }),
  )
}

/** Returns the rank of a level, from 0. */
export const rankOfLevel = (level: SchoolLevel): number => schoolLevels.indexOf(level)
