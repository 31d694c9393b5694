/** Chinese provinces of the map window: file-name stem in the outline package, code, names. */
export interface Province {
  stem: string;
  adcode: string;
  name_zh: string;
  name_en: string;
}

export const PROVINCES: readonly Province[] = [
  { stem: 'beijing', adcode: '110000', name_zh: '北京市', name_en: 'Beijing' },
  { stem: 'tianjin', adcode: '120000', name_zh: '天津市', name_en: 'Tianjin' },
  { stem: 'he2_bei3', adcode: '130000', name_zh: '河北省', name_en: 'Hebei' },
  { stem: 'shan1_xi1', adcode: '140000', name_zh: '山西省', name_en: 'Shanxi' },
  { stem: 'liao2_ning2', adcode: '210000', name_zh: '辽宁省', name_en: 'Liaoning' },
  { stem: 'ji2_lin2', adcode: '220000', name_zh: '吉林省', name_en: 'Jilin' },
  { stem: 'hei1_long2_jiang1', adcode: '230000', name_zh: '黑龙江省', name_en: 'Heilongjiang' },
  { stem: 'jiang1_su1', adcode: '320000', name_zh: '江苏省', name_en: 'Jiangsu' },
  { stem: 'shan1_dong1', adcode: '370000', name_zh: '山东省', name_en: 'Shandong' },
  { stem: 'he2_nan2', adcode: '410000', name_zh: '河南省', name_en: 'Henan' },
  { stem: 'xi1_cang2', adcode: '540000', name_zh: '西藏自治区', name_en: 'Xizang' },
  { stem: 'shan3_xi1', adcode: '610000', name_zh: '陕西省', name_en: 'Shaanxi' },
  { stem: 'gan1_su4', adcode: '620000', name_zh: '甘肃省', name_en: 'Gansu' },
  { stem: 'qing1_hai3', adcode: '630000', name_zh: '青海省', name_en: 'Qinghai' },
  { stem: 'ning2_xia4', adcode: '640000', name_zh: '宁夏回族自治区', name_en: 'Ningxia' },
  { stem: 'xin1_jiang1', adcode: '650000', name_zh: '新疆维吾尔自治区', name_en: 'Xinjiang' },
];

/** Country name in Natural Earth's numeric ISO code. */
export interface Country {
  id: string;
  iso: string;
  name_zh: string;
  name_en: string;
}

export const COUNTRIES: readonly Country[] = [
  { id: '496', iso: 'MNG', name_zh: '蒙古国', name_en: 'Mongolia' },
  { id: '643', iso: 'RUS', name_zh: '俄罗斯', name_en: 'Russia' },
  { id: '408', iso: 'PRK', name_zh: '朝鲜', name_en: 'DPRK' },
  { id: '410', iso: 'KOR', name_zh: '韩国', name_en: 'Republic of Korea' },
  { id: '392', iso: 'JPN', name_zh: '日本', name_en: 'Japan' },
];

export const CHINA_ID = '156';
