/** The accessible names of the page: the public ones of the contract, and the few others that tests need. */

export type Language = 'zh' | 'en';

export const WORDS = {
  zh: {
    title: '规划图谱',
    search: '搜索',
    details: '详情',
    map: '地图',
    list: '列表',
    language: '语言',
    download: '下载',
    layers: '图层',
    titleColumn: '名称',
    documentColumn: '规划文件',
    showing: /显示 (\d+) 项，共 (\d+) 项/,
    schematic: '未经地图审核',
    noWebgl: '无法显示交互地图',
    close: '关闭详情',
  },
  en: {
    title: 'Plan Atlas',
    search: 'Search',
    details: 'Details',
    map: 'Map',
    list: 'List',
    language: 'Language',
    download: 'Download',
    layers: 'Layers',
    titleColumn: 'Title',
    documentColumn: 'Plan',
    showing: /(\d+) shown of (\d+)/,
    schematic: 'not reviewed',
    noWebgl: 'cannot show the interactive map',
    close: 'Close details',
  },
} as const;
