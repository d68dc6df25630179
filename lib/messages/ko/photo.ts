import type { photoArea as english } from '../en/photo'
import { formatters } from '../format'

const { number } = formatters('ko')
const share = (value: number) => number(value, { style: 'percent' })

/** Messages of the photo, in Korean. */
export const photoArea: typeof english = {
  add: '사진 추가',
  change: '사진 변경',
  elsewhere: '사진 파일이 이 기기에 없어서 PDF에 나오지 않아요.',
  notBrought:
    '사진 파일이 아직 계정에 없어서 PDF에 나오지 않아요. 파일이 있는 기기에서 업로드돼요.',
  carrying: '사진을 계정에 업로드하는 중…',
  carryWaiting: '사진이 이 기기에 있지만 아직 계정에는 없어요. 자동으로 계속 업로드를 시도해요.',
  carryRefused:
    '계정에 이 파일을 저장할 수 없어서 사진이 이 기기에만 있어요. 모든 기기에서 쓰려면 사진을 다시 선택하세요.',
  hidden: '이력서에서 숨겨져 있어요. 디자인에서 다시 표시할 수 있어요.',
  title: '사진',
  reader: '다른 탭에서 이 이력서를 편집하고 있어요. 여기에서 사진을 바꾸려면 이 탭에서 편집하세요.',
  choose: '사진 선택',
  chooseOther: '다른 사진 선택',
  dropHere:
    '또는 여기에 끌어다 놓으세요. JPEG, PNG, WebP, AVIF, GIF. 자르는 동안 사진은 이 기기에만 있어요.',
  opening: '사진을 여는 중…',
  missing: '이 이력서의 사진이 이 기기에 없어요. 다시 선택하거나 그대로 두세요.',
  inAccount: '다른 기기에서도 쓸 수 있도록, 위치와 시간 정보를 뺀 사진을 계정에 업로드해요.',
  notInAccount:
    '사진을 아직 계정에 업로드하지 못해서 이 PDF에는 들어 있지 않아요. 여기에서 다운로드하는 PDF에는 들어 있어요.',
  unusual: (place) =>
    `${place}에서는 일로 평가받도록 이력서에 사진을 거의 넣지 않아요. 요구할 때만 추가하세요.`,
  places: {
    US: '미국',
    CA: '캐나다',
    GB: '영국',
    IE: '아일랜드',
    AU: '오스트레일리아',
    NZ: '뉴질랜드',
    NL: '네덜란드',
    SE: '스웨덴',
    english: '대부분의 영어권 국가',
  },
  crop: '사진에서 보이는 부분',
  cropKeys:
    '끌어서 옮기고, 두 손가락이나 스크롤로 확대하거나 축소하세요. 키보드: 화살표 키로 옮기기(Shift를 누르면 더 빠르게), + 와 − 로 확대·축소.',
  position: (zoom, across, down) =>
    `배율 ${share(zoom)}. 중심은 가로 ${share(across)}, 세로 ${share(down)} 위치.`,
  zoom: '확대/축소',
  percent: share,
  shape: '모양',
  shapes: { upright: '세로형', rounded: '둥근 모서리', square: '정사각형', round: '원형' },
  greyscale: '흑백',
  brightness: '밝기',
  contrast: '대비',
  alt: '사진 설명',
  altHint: '스크린 리더 사용자를 위한 대체 텍스트예요. 비워 두면 이름을 써요.',
  reset: '재설정',
  remove: '사진 삭제',
  removed: '사진을 삭제했어요',
  save: '이 사진 사용',
  saving: '저장 중…',
  errors: {
    'too-large':
      '파일이 40MB보다 커요. 변경된 내용은 없어요. 사진 앱에서 더 작게 내보낸 다음 선택하세요.',
    'too-many-pixels':
      '사진이 6,400만 화소를 넘어요. 변경된 내용은 없어요. 사진 앱에서 줄인 다음 다시 선택하세요.',
    svg: 'SVG 그림은 사진으로 쓸 수 없어요. 변경된 내용은 없어요. JPEG나 PNG를 선택하세요.',
    heic: '이 브라우저는 이 HEIC 또는 AVIF 사진을 읽지 못해요. 변경된 내용은 없어요. JPEG로 내보낸 다음 선택하세요.',
    unreadable: '사진이 아니거나 손상된 파일이에요. 변경된 내용은 없어요. JPEG나 PNG를 선택하세요.',
    failed:
      '이 브라우저가 사진을 처리하지 못했어요. 변경된 내용은 없어요. 더 작은 사진을 시도하세요.',
  },
}
