import type { shell as english } from '../en/shell'

/** Messages that every screen may show, in Korean. */
export const shell: typeof english = {
  failure: {
    title: '이 페이지가 멈췄어요',
    text: '문제가 생겼어요. 입력한 내용은 이 기기에 저장되어 있고, 사라진 내용은 없어요. 다시 시도하세요. 또 문제가 생기면 이력서 사본을 다운로드하고 새로고침하세요.',
    textInMemory:
      '문제가 생겼어요. 브라우저가 저장을 허용하지 않아서 입력한 내용이 이 페이지에만 있어요. 아직 그대로 있으니, 다시 시도하거나 페이지를 닫거나 새로고침하기 전에 사본을 다운로드하세요.',
    textOutside:
      '문제가 생겼어요. 이 기기에 저장된 내용은 모두 그대로 있어요. 내 이력서를 여세요. 또 문제가 생기면 페이지를 새로고침하세요.',
    retry: '다시 시도',
    reload: '새로고침',
    yourCvs: '내 이력서',
    download: '사본 다운로드',
    preparing: '사본을 준비하는 중…',
    downloadFailed: '사본을 만들지 못했어요. 삭제된 내용은 없어요. 잠시 후 다시 시도하세요.',
  },
  update: {
    text: 'Vitae 새 버전이 나왔어요. 편할 때 새로고침하세요. 사라지는 내용은 없어요.',
    reload: '새로고침',
    later: '나중에',
  },
}
