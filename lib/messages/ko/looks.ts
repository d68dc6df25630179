import type { looks as english } from '../en/looks'

/** Messages of the templates and of the choices in the design panel, in Korean. */
export const looks: typeof english = {
  templates: {
    plain: { name: '플레인', reason: '사람도 소프트웨어도 읽기 쉬운 단순한 구성' },
    atelier: {
      name: '아틀리에',
      reason: '넓은 여백에 큰 이름과 제목, 디자인·건축 분야용',
    },
    ledger: {
      name: '렛저',
      reason: '이중 괘선 사이의 작은 대문자, 재무·감사·법률 분야용',
    },
    fjord: {
      name: '피오르',
      reason: '옅은 색 단에 연락처와 기술, 제품·운영 직무용',
    },
    broadsheet: {
      name: '브로드시트',
      reason: '신문 제호 같은 머리글과 제목, 언론·홍보 분야용',
    },
    signal: {
      name: '시그널',
      reason: '고정폭 글꼴로 포인트를 준 촘촘하고 정확한 구성, 엔지니어용',
    },
    kinder: {
      name: '킨더',
      reason: '사진이 있는 따뜻하고 둥근 느낌, 교육·간호·사회복지 분야용',
    },
    capital: { name: '캐피털', reason: '넓은 여백에 가늘고 큰 이름, 임원용' },
    metro: {
      name: '메트로',
      reason: '어두운 띠와 노선도의 역처럼 이어지는 경력, 운영·현장 기술직용',
    },
    herbarium: {
      name: '허바리움',
      reason: '두 단과 모노그램, 과학·환경 분야용',
    },
    'studio-nine': {
      name: '스튜디오 나인',
      reason: '색 블록에 아주 큰 이름, 마케팅·스타트업용',
    },
    'nordic-form': {
      name: '노르딕 폼',
      reason: '유럽 기관에서 기대하는 순서의 깔끔한 격자',
    },
    'first-light': {
      name: '퍼스트 라이트',
      reason: '학력과 프로젝트가 먼저, 첫 취업이나 직업 전환용',
    },
    'side-column': {
      name: '사이드 칼럼',
      reason: '경력 옆에 연락처와 기술',
    },
    compact: { name: '콤팩트', reason: '한 페이지에 가장 많이 담는 구성, 긴 기술 이력서용' },
    academic: {
      name: '아카데믹',
      reason: '학력과 출판물이 먼저, 촘촘한 목록',
    },
    executive: {
      name: '이그제큐티브',
      reason: '돋보이는 소개와 넉넉한 공간, 고위직용',
    },
    'date-margin': {
      name: '여백 날짜',
      reason: '여백의 날짜로 경력이 한눈에',
    },
    serif: {
      name: '세리프 클래식',
      reason: '책처럼 격식 있는 느낌, 법률·학계·공공 분야용',
    },
    'split-header': {
      name: '분할 머리글',
      reason: '이름 옆에 연락처를 두어 경력을 쓸 공간이 넓음',
    },
    'large-type': { name: '큰 글자', reason: '저시력인 사람도 읽기 쉬운 크기' },
    'photo-header': {
      name: '사진 머리글',
      reason: '이름 옆에 사진, 기업이 사진을 요구할 때',
    },
  },
  seeLarger: '모든 템플릿 크게 보기',
  inEveryTemplate: '템플릿별 내 이력서',
  columns: '단',
  columnCounts: { all: '전체', one: '1단', two: '2단' },
  ownOrder: '직접 정한 섹션 순서가 항상 템플릿의 순서보다 우선해요.',
  details: '세부 설정',
  sectionTitles: {
    label: '섹션 제목',
    choices: {
      own: '템플릿 기본값',
      plain: '기본',
      capitals: '대문자',
      ruled: '아래 선',
      overlined: '위 선',
      filled: '색 띠',
    },
  },
  datePosition: {
    label: '날짜 위치',
    choices: {
      own: '템플릿 기본값',
      end: '줄 끝',
      margin: '여백',
      inline: '제목 뒤',
      below: '제목 아래',
    },
  },
  bullets: {
    label: '글머리 기호',
    choices: { own: '템플릿 기본값', dot: '점', dash: '대시', angle: '화살표' },
  },
  skills: {
    label: '기술과 언어',
    choices: {
      own: '템플릿 기본값',
      list: '한 문단',
      groups: '그룹마다 한 줄',
      levels: '수준 표시',
    },
  },
  headerAlign: {
    label: '머리글 정렬',
    choices: {
      own: '템플릿 기본값',
      start: '시작',
      center: '가운데',
      end: '끝',
    },
  },
  icons: {
    label: '연락처 아이콘',
    choices: { own: '템플릿 기본값', shown: '표시', hidden: '숨김' },
  },
  links: {
    label: '항목의 링크',
    choices: { shown: '전체 주소', hidden: '제목에 링크 걸기' },
  },
  photo: {
    label: '사진',
    choices: { shown: '표시', hidden: '숨김' },
  },
  photoSize: {
    label: '사진 크기',
    choices: { own: '템플릿 기본값', small: '작게', medium: '보통', large: '크게' },
  },
  logo: '로고',
  templatePhotoShape: '템플릿의 사진 모양 사용',
  photoShape: {
    label: '사진 모양',
    choices: {
      upright: '세로형',
      rounded: '둥근 모서리',
      square: '정사각형',
      round: '원형',
    },
  },
}
