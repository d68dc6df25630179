import type { ai as english } from '../en/ai'
import { formatters } from '../format'

const { plural, number } = formatters('ko')

type Exam = Parameters<typeof english.settings.report.exam>[0]

/** Whole sentences: what the AI model found, and what follows from that. */
const examResult = ({ noticed, fabrications, supported, honest, isPassed }: Exam) => {
  const figures = `지어낸 사실 ${number(fabrications)}개 중 ${number(noticed)}개를 찾아냈고, 사실인 문장 ${number(honest)}개 중 ${number(supported)}개를 인정했어요.`
  return isPassed
    ? `${figures} 이 모델로 제안을 이력서와 대조해요.`
    : `${figures} 충분히 믿을 만하지 않아서 제안마다 사실인지 물어봐요.`
}

/** Messages about AI models, in Korean. */
export const ai: typeof english = {
  settings: {
    title: 'AI',
    text: 'AI 모델이 이력서에 더 나은 표현을 제안할 수 있어요. 나머지 기능은 AI 모델 없이도 모두 쓸 수 있어요.',
    works: '사용 중',
    none: '설정 안 됨',
    ownModel: (model, provider) => `${provider}의 ${model}, 내 키 사용`,
    operatorModel: (model, provider) => `${model}(${provider}), 이 서버에서 제공`,
    nothing: '설정된 AI 모델이 없어요.',
    operatorLost: '이 서버에 AI 모델이 있지만 키가 없어요. 서버 관리자에게 문의하세요.',
    modelTitle: 'AI 모델',
    test: '연결 테스트',
    testAgain: '다시 테스트',
    testing: '테스트 중…',

    keyTitle: '내 키',
    keyNone: 'AI 모델을 직접 고르고 제공업체에 직접 요금을 내요. 이 서버의 모델 대신 사용돼요.',
    keyKept: (provider, date) => `${provider}용, ${date}에 저장됨.`,
    keyLost:
      '서버가 비밀 값 없이 복원되어 저장된 키를 더 이상 읽을 수 없어요. 키를 다시 입력하세요.',
    add: '키 추가',
    change: '변경',
    remove: '키 삭제',
    removed:
      '이 서버에서 키를 삭제했어요. 제공업체에서는 아직 유효하니, 필요하면 그곳에서 폐기하세요.',
    saved: '키를 저장했어요.',
    provider: '제공업체',
    providerHint: (host) => `키와 AI 요청은 ${host}에만 전송돼요.`,
    key: '키',
    keyHint: '암호화해서 저장하고 다시 보여 주지 않아요.',
    keyKeptHint: '지금 키를 그대로 쓰려면 비워 두세요.',
    model: 'AI 모델',
    modelHint: (example) => `제공업체에서 쓰는 모델 이름. 예: ${example}`,
    save: '저장하고 테스트',
    missingKey: '제공업체에서 받은 키를 입력하세요.',
    missingModel: 'AI 모델 이름을 입력하세요.',
    invalid:
      '키와 모델 이름에는 문자, 숫자, 기호만 쓸 수 있고 공백은 쓸 수 없어요. 변경된 내용은 없어요. 두 입력란을 확인하세요.',

    report: {
      works: (seconds) => `연결되었어요. AI 모델이 ${seconds}초 만에 응답했어요.`,
      mode: {
        schema: '구조화된 출력을 지원해요.',
        json: 'JSON 출력만 지원해요. 답변마다 형식을 확인하고, 맞지 않으면 한 번 더 요청해요.',
        plain:
          '구조화된 출력을 지원하지 않아요. 답변마다 형식을 확인하고, 맞지 않으면 한 번 더 요청해요.',
      },
      usage: {
        told: '사용한 토큰 수를 알려 줘요.',
        untold: '사용한 토큰 수를 알려 주지 않아서 비용을 알 수 없어요.',
      },
      vectors: (count) => `의미 검색을 쓸 수 있어요(${count}차원).`,
      noVectors: '의미 검색을 쓸 수 없어요.',
      exam: (exam) => `검수 능력을 테스트했어요. ${examResult(exam)}`,
      examIn: (language, exam) => `검수 능력을 테스트했어요(${language}). ${examResult(exam)}`,
      revoked:
        '검수 능력을 시험하려고 넣어 둔 오류를 놓쳐서, 제안마다 사실인지 물어봐요. 지금 다시 테스트하고 있어요. 직접 테스트할 수도 있어요.',
      noExam: '검수 능력을 테스트하지 못해서, 제안마다 사실인지 물어봐요.',
    },

    todayTitle: '오늘',
    tokens: (used) => `토큰 ${used}개 사용`,
    tokensOf: (used, limit) => `토큰 ${limit}개 중 ${used}개 사용`,
    calls: (count) => plural(count, { other: '요청 #건' }),
    cost: (dollars) => `최대 US$ ${dollars}`,
    costLittle: '1센트(미국) 미만',
    costUnknown: '비용을 알 수 없음',
    tokensHint:
      '토큰은 짧은 텍스트 조각이고, 영어에서는 단어의 약 4분의 3이에요. 사용량은 UTC 자정(한국 시간 오전 9시)에 초기화돼요.',

    sentTitle: 'AI 모델에 전송되는 내용',
    sent: [
      {
        term: '언제',
        text: '직접 요청할 때, 그리고 제안을 수정하다가 잠시 멈출 때만 전송돼요. 이때 수정한 내용을 이력서와 대조해요. 이력서나 커버레터를 쓰는 동안이나 백그라운드에서는 전송되지 않아요.',
      },
      {
        term: '무엇을',
        text: '요청과 관련된 이력서 내용과 붙여넣은 채용 공고가 전송돼요. 채용 공고와 비교하거나 제안을 대조할 때는 이력서의 모든 텍스트가 전송돼요. 이름, 이메일, 전화번호, 주소, 링크 입력란과 사진은 제외돼요. 가져온 파일에 도움을 요청하면, 자리를 찾지 못한 줄과 그 앞뒤 줄이 전송돼요.',
      },
      {
        term: '어디로',
        text: '위에 적힌 제공업체나 서버로만 전송돼요. 무엇을 얼마나 보관할지는 그곳의 운영자가 정해요. 의미 검색을 위해 텍스트로 만든 벡터는 이 서버에 설정된 곳에 저장되고, 이력서를 삭제할 때 함께 삭제돼요.',
      },
      {
        term: '무엇을 받나요',
        text: '직접 검토할 제안을 받아요. 수락하지 않으면 이력서에 아무것도 추가되지 않아요.',
      },
    ],
  },

  errors: {
    'ai-not-set-up': '설정된 AI 모델이 없어요. 설정에서 내 AI 키를 추가하세요.',
    'budget-used-up':
      '오늘 AI 사용 한도를 모두 썼어요. 한도는 UTC 자정(한국 시간 오전 9시)에 초기화돼요. 지금 계속하려면 설정에서 내 AI 키를 추가하세요.',
    'key-refused':
      '제공업체가 AI 키를 거부했거나, 이 키로는 이 AI 모델을 쓸 수 없어요. 설정에서 키를 확인하세요.',
    'out-of-credit':
      'AI 키에 연결된 계정의 잔액이 없어요. 제공업체에서 충전한 다음 다시 시도하세요.',
    'model-unknown': '제공업체에 없는 AI 모델이에요. 설정에서 모델 이름을 확인하세요.',
    busy: 'AI 모델이 바빠요. 1분 뒤에 다시 시도하세요.',
    'server-trouble': 'AI 모델 서버에 문제가 있어요. 몇 분 뒤에 다시 시도하세요.',
    unreachable:
      'AI 모델 서버가 응답하지 않아요. 내 컴퓨터에서 실행한다면 켜져 있는지 확인하세요. 그렇지 않다면 나중에 다시 시도하세요.',
    'too-slow':
      'AI 모델이 너무 오래 걸려서 중지했어요. 다시 시도하거나, 설정에서 더 빠른 모델을 선택하세요.',
    cancelled: '요청을 중지했어요. 변경된 내용은 없어요.',
    refused:
      'AI 모델이 답변을 거부했어요. 텍스트를 조금 바꾸거나, 설정에서 다른 모델을 선택해 보세요.',
    'cut-off': 'AI 모델의 답변이 너무 길어서 잘렸어요. 한 번에 더 적은 텍스트를 요청하세요.',
    unreadable: 'AI 모델의 답변을 읽지 못했어요. 다시 시도하거나, 설정에서 다른 모델을 선택하세요.',
    'wrong-shape':
      'AI 모델의 답변 형식이 맞지 않아요. 다시 시도하거나, 설정에서 다른 모델을 선택하세요.',
    'too-large': 'AI 모델이 텍스트를 너무 많이 보내서 중지했어요. 설정에서 다른 모델을 선택하세요.',
    'too-long': 'AI 모델이 한 번에 처리할 수 있는 양보다 텍스트가 많아요. 줄여서 다시 시도하세요.',
    redirected:
      'AI 모델 서버가 다른 주소로 넘기려 했지만 따라가지 않았어요. 서버를 설정한 사람이 새 주소를 입력해야 해요.',
    'no-model-server':
      '이 주소의 서버는 AI 모델 서버가 아니에요. 서버를 설정한 사람이 주소를 확인해야 해요.',
    'no-document': '이 이력서는 더 이상 계정에 없어요. 변경된 내용은 없어요.',
    'nothing-to-reword':
      '이 이력서에는 아직 다듬을 소개나 글머리 항목이 없어요. 먼저 내용을 써 보세요.',
    'no-such-text':
      '이 텍스트에는 표현을 제안할 수 없어요. 비어 있거나, 숨겨져 있거나, 너무 길거나, 링크가 들어 있어요. 고친 다음 다시 시도하세요.',
    'unknown-language':
      '번역 대조는 영어, 독일어, 프랑스어, 스페인어, 포르투갈어, 이탈리아어로 쓴 이력서에서만 가능한데, 이 이력서는 그중 하나가 아닌 것 같아요. 변경된 내용은 없어요. 이 언어 중 하나로 내용을 더 쓴 다음 다시 시도하세요.',
    'no-vector-index': '이 서버에는 의미 검색이 완전히 설정되지 않았어요. 대신 단어를 비교했어요.',
    'input-lost': '보낸 데이터가 더 이상 저장되어 있지 않아요. 다시 보내세요.',
    'notes-unreadable':
      '이 메모에서 이력서를 찾지 못했어요. 이름을 쓰고, 경력마다 줄을 나누어 회사, 날짜, 업무를 적으세요.',
    'render-failed':
      '이 이력서의 PDF를 만들지 못했어요. 변경된 내용은 없어요. 텍스트를 줄여서 다시 시도하세요.',
    'took-too-long':
      '이 이력서를 처리하는 데 너무 오래 걸려서 중지했어요. 변경된 내용은 없어요. 텍스트를 줄여서 다시 시도하세요.',
    'gave-up':
      '요청이 여러 번 실패했어요. 변경된 내용은 없어요. 다시 시도하거나, 설정에서 다른 AI 모델을 선택하세요.',
    'wrong-embeddings':
      '의미 검색용 AI 모델이 쓸 수 없는 데이터를 보냈어요. 다른 모델을 선택하세요.',
  },
}
