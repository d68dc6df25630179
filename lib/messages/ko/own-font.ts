import type { ownFont as english } from '../en/own-font'

/** Messages about a font that the person adds from a file, in Korean. */
export const ownFont: typeof english = {
  add: '내 글꼴 추가…',
  addFace: '다른 파일 추가…',
  remove: '글꼴 삭제',
  hint: '4MB 이하의 TTF 파일. 굵은 글꼴과 기울임 글꼴 파일이 있으면 함께 추가하세요.',
  staysHere: '글꼴은 이 기기와 백업에만 있고, 업로드되지 않아요.',
  inAccount:
    '다른 기기와 서버에서 만드는 PDF에 쓸 수 있도록 글꼴을 계정에 업로드해요. 다른 사람은 받을 수 없어요.',
  checking: '글꼴을 확인하는 중…',
  faces: { regular: '보통', italic: '기울임', bold: '굵게', boldItalic: '굵은 기울임' },
  missing:
    '이 글꼴의 파일이 이 기기에 없어서 PDF에 추천 글꼴을 써요. 여기에서 쓰려면 파일을 다시 추가하세요.',
  notInAccount:
    '이 글꼴의 파일이 아직 계정에 없어서 PDF에 추천 글꼴을 써요. 파일이 있는 기기에서 업로드되거나, 여기에서 파일을 다시 추가할 수 있어요.',
  carrying: '글꼴을 계정에 업로드하는 중…',
  carryWaiting: '글꼴이 이 기기에 있지만 아직 계정에는 없어요. 자동으로 계속 업로드를 시도해요.',
  carryRefused:
    '계정에 이 파일을 저장할 수 없어서 글꼴이 이 기기에만 있어요. 여기에서 다운로드하는 PDF에는 이 글꼴이 들어가요.',
  tooManyFonts:
    '계정에 글꼴 파일이 이미 60개 있어서 이 글꼴은 이 기기에만 있어요. 어떤 이력서에도 쓰이지 않는 글꼴은 30일 뒤에 삭제돼요.',
  notInThisPdf:
    '글꼴을 아직 계정에 업로드하지 못해서 이 PDF에는 들어 있지 않아요. 여기에서 다운로드하는 PDF에는 들어 있어요.',
  errors: {
    'too-large': '파일이 4MB보다 커요.',
    'not-a-font': '글꼴 파일이 아니에요. 이름이 .ttf로 끝나는 파일을 선택하세요.',
    compressed: '웹 글꼴(WOFF)이에요. 같은 글꼴의 TTF 파일을 선택하세요.',
    collection: '글꼴이 여러 개 들어 있는 파일(TTC)이에요. 글꼴이 하나인 파일을 선택하세요.',
    variable: '가변 글꼴이에요. Regular, Bold 같은 고정 TTF 파일을 선택하세요.',
    postscript: '윤곽선이 PostScript인 글꼴(OTF)이에요. TTF 버전을 선택하세요.',
    restricted: '이 글꼴의 제작자가 문서에 포함하는 것을 허용하지 않아요.',
    'no-subsetting':
      '이 글꼴의 제작자는 글꼴 전체를 문서에 넣는 것만 허용하는데, Vitae의 PDF에는 필요한 글자만 들어가요.',
    'too-many-glyphs': '이 글꼴에는 문자가 30,000개 넘게 있어요.',
    damaged: '파일이 손상되었어요. 글꼴을 다시 다운로드해서 시도하세요.',
    unreadable: '글꼴로 읽을 수 없는 파일이에요. 다른 파일을 시도하세요.',
  },
  refused: (file, reason) => `${file}: ${reason} 변경된 내용은 없어요.`,
}
