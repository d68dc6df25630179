import type { translation as english } from '../en/translation'
import { formatters } from '../format'

const { plural, number } = formatters('ko')
const anyOf = new Intl.ListFormat('ko', { type: 'disjunction' })

/** Messages of the translation of a CV into another language, in Korean. */
export const translation: typeof english = {
  open: '번역',
  openHint: '다른 언어로 된 새 이력서를 만들어요',
  title: '이 이력서 번역',
  language: '번역할 언어',
  languages: {
    en: '영어',
    de: '독일어',
    fr: '프랑스어',
    es: '스페인어',
    pt: '포르투갈어',
    it: '이탈리아어',
  },
  about: '이 이력서는 그대로예요. 번역은 이 이력서에 연결된 새 이력서가 돼요.',
  checked:
    '번역을 하나씩 원문 옆에서 검토해요. 확인한 번역만 새 이력서에 들어가고, 나머지는 원래 언어로 남아요.',
  begin: '번역',
  stop: '중지',
  stages: {
    waiting: '시작 대기 중…',
    reading: '읽는 중…',
    drafting: '번역 중…',
    checking: '원문과 비교하는 중…',
    verifying: '원문과 나란히 읽는 중…',
  },
  leave: '1~2분 걸릴 수 있어요. 이 창을 닫고 계속 작업해도 돼요. 결과를 보려면 다시 여세요.',
  name: (cv, language) => [cv, language].filter(Boolean).join(' – '),
  review: {
    title: '번역 검토',
    hint: '번역하면서 직함, 학위, 맡은 역할이 원래보다 커 보일 수 있어요. 원문과 뜻이 같은 텍스트에 체크하세요.',
    alone: '하나씩 확인하세요: 직함, 학위, 수준, 원문보다 부풀려졌을 수 있는 텍스트',
    others: '다른 텍스트',
    asks: {
      level: '수준',
      role: '원문보다 더 큰 역할로 보일 수 있어요.',
    },
    sameTitle: '검수됨: 원문과 뜻이 같음',
    unreadTitle: '검수되지 않음: 원문과 비교하세요',
    backed: '원문과 뜻이 같아요.',
    differs: (said) =>
      said.length > 0
        ? `원문에 ${anyOf.format(said.map((one) => `“${one}”`))} 내용이 없어요. 뜻이 같은가요?`
        : '원문과 뜻이 다를 수 있어요. 뜻이 같은가요?',
    counts: ({ supported, unsupported, unread }) =>
      [
        supported > 0 && plural(supported, { other: '뜻이 같음 #개' }),
        unsupported > 0 && plural(unsupported, { other: '부풀려졌을 수 있음 #개' }),
        unread > 0 && plural(unread, { other: '검수되지 않음 #개' }),
      ]
        .filter(Boolean)
        .join(' · '),
    same: '뜻이 같음',
    pair: (source, target) => `: ${source} – ${target}`,
    tickAll: (count) => (count === 1 ? '여기에 체크' : plural(count, { other: '#개 모두 체크' })),
    confirmed: (count, of, language) =>
      `${number(of)}개 중 ${number(count)}개 확인함. 나머지는 원래 언어(${language})로 남아요.`,
    create: '이력서 만들기',
    discard: '번역 버리기',
    notTranslated: (count) => `번역되지 않음: ${number(count)}개`,
    own: '내 번역',
    suggested: (text) => `AI 제안: ${text}`,
    unchanged: (texts) => `변경 없음: ${texts.join(', ')}.`,
    verbatim: (names) => `회사와 학교 이름은 그대로예요: ${names.join(', ')}.`,
    faults: {
      missing: 'AI 모델이 번역을 보내지 않았어요.',
      unchanged: '번역이 원문과 똑같아요.',
      'too-long': '번역이 원문보다 훨씬 길어요.',
      number: '번역의 숫자가 원문과 달라요.',
      date: '번역의 날짜가 원문과 달라요.',
      name: '번역의 이름이 원문과 달라요.',
      degree: '번역의 학위가 원문과 달라요.',
      level: '번역의 수준이 원문과 달라요.',
      address: '번역의 주소가 원문과 달라요.',
      mark: '번역의 링크나 서식이 원문과 달라요.',
    },
  },
  done: '번역한 이력서가 준비되었어요.',
  left: (count, language) =>
    plural(count, {
      other: `텍스트 #개는 번역되지 않아서 원래 언어(${language})로 남아요.`,
    }),
  openIt: '이력서 열기',
}
