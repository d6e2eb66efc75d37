window.briefingLines = {
  "apple-ed2a2263": [
    "seeds/companies/apple.yml:11",
    null
  ],
  "baidu-9750db59": [
    "seeds/companies/baidu.yml:11",
    null
  ],
  "faw-group-696117a4": [
    "seeds/companies/faw-group.yml:23",
    null
  ],
  "faw-group-9e7a5325": [
    "seeds/companies/faw-group.yml:29",
    null
  ],
  "faw-group-b3c110c2": [
    "seeds/companies/faw-group.yml:35",
    null
  ],
  "faw-group-281d6091": [
    "seeds/companies/faw-group.yml:42",
    null
  ],
  "faw-group-127b9f0a": [
    "seeds/companies/faw-group.yml:50",
    null
  ],
  "faw-jiefang-d82b716b": [
    "seeds/companies/faw-jiefang.yml:12",
    null
  ],
  "faw-jiefang-2b607392": [
    "seeds/companies/faw-jiefang.yml:21",
    null
  ],
  "faw-jiefang-89949001": [
    "seeds/companies/faw-jiefang.yml:32",
    null
  ],
  "faw-jiefang-c34d9595": [
    "seeds/companies/faw-jiefang.yml:41",
    null
  ],
  "faw-new-energy-automobile-sales-43177e67": [
    "seeds/companies/faw-new-energy-automobile-sales.yml:14",
    null
  ],
  "faw-new-energy-automobile-sales-f47f04e7": [
    "seeds/companies/faw-new-energy-automobile-sales.yml:23",
    null
  ],
  "faw-new-energy-automobile-sales-f9967d09": [
    "seeds/companies/faw-new-energy-automobile-sales.yml:32",
    null
  ],
  "faw-new-energy-automobile-sales-c9b01199": [
    "seeds/companies/faw-new-energy-automobile-sales.yml:42",
    null
  ],
  "geely-5a56be18": [
    "seeds/companies/geely.yml:9",
    null
  ],
  "geely-a03e450d": [
    "seeds/companies/geely.yml:15",
    null
  ],
  "great-wall-motor-da2e0abc": [
    "seeds/companies/great-wall-motor.yml:20",
    null
  ],
  "great-wall-motor-43d13dd1": [
    "seeds/companies/great-wall-motor.yml:29",
    null
  ],
  "great-wall-motor-99d53e67": [
    "seeds/companies/great-wall-motor.yml:39",
    null
  ],
  "great-wall-motor-58a157c6": [
    "seeds/companies/great-wall-motor.yml:49",
    null
  ],
  "great-wall-motor-bc8e6ec1": [
    "seeds/companies/great-wall-motor.yml:59",
    null
  ],
  "great-wall-motor-26990a4f": [
    "seeds/companies/great-wall-motor.yml:69",
    null
  ],
  "great-wall-motor-c26d3cd1": [
    "seeds/companies/great-wall-motor.yml:75",
    null
  ],
  "great-wall-motor-32dd589f": [
    "seeds/companies/great-wall-motor.yml:81",
    null
  ],
  "great-wall-motor-241eacdd": [
    "seeds/companies/great-wall-motor.yml:88",
    null
  ],
  "great-wall-motor-5c205262": [
    "seeds/companies/great-wall-motor.yml:94",
    null
  ],
  "great-wall-motor-82c44cc8": [
    "seeds/companies/great-wall-motor.yml:103",
    null
  ],
  "great-wall-motor-f9523415": [
    "seeds/companies/great-wall-motor.yml:110",
    null
  ],
  "huawei-689a4519": [
    "seeds/companies/huawei.yml:11",
    null
  ],
  "jac-motors-f5c79f12": [
    "seeds/companies/jac-motors.yml:13",
    null
  ],
  "jac-motors-7a17342e": [
    "seeds/companies/jac-motors.yml:21",
    null
  ],
  "jac-motors-648c0d69": [
    "seeds/companies/jac-motors.yml:31",
    null
  ],
  "jac-motors-6ea46283": [
    "seeds/companies/jac-motors.yml:46",
    null
  ],
  "jac-motors-13286c0e": [
    "seeds/companies/jac-motors.yml:61",
    null
  ],
  "jac-motors-0b64b952": [
    "seeds/companies/jac-motors.yml:70",
    null
  ],
  "jac-motors-61821db1": [
    "seeds/companies/jac-motors.yml:77",
    null
  ],
  "jac-motors-a6071830": [
    "seeds/companies/jac-motors.yml:83",
    null
  ],
  "jilin-provincial-government-47002b56": [
    "seeds/companies/jilin-provincial-government.yml:16",
    null
  ],
  "jilin-provincial-government-6dcf74bd": [
    "seeds/companies/jilin-provincial-government.yml:25",
    null
  ],
  "jing-junhai-c1c13e4d": [
    "seeds/people/jing-junhai.yml:11",
    null
  ],
  "jing-junhai-90d99527": [
    "seeds/people/jing-junhai.yml:26",
    null
  ],
  "jing-junhai-0165ecd6": [
    "seeds/people/jing-junhai.yml:43",
    null
  ],
  "jing-junhai-052a85d8": [
    "seeds/people/jing-junhai.yml:60",
    null
  ],
  "lei-jun-06a84988": [
    "seeds/people/lei-jun.yml:14",
    null
  ],
  "lei-jun-834b0600": [
    "seeds/people/lei-jun.yml:32",
    null
  ],
  "lei-jun-83c83f98": [
    "seeds/people/lei-jun.yml:48",
    null
  ],
  "lei-jun-2581e019": [
    "seeds/people/lei-jun.yml:63",
    null
  ],
  "lei-jun-af0168f2": [
    "seeds/people/lei-jun.yml:77",
    null
  ],
  "lei-jun-9101170a": [
    "seeds/people/lei-jun.yml:91",
    null
  ],
  "lei-jun-097fcaf2": [
    "seeds/people/lei-jun.yml:106",
    null
  ],
  "lei-jun-eead4069": [
    "seeds/people/lei-jun.yml:116",
    null
  ],
  "lei-jun-db942761": [
    "seeds/people/lei-jun.yml:125",
    null
  ],
  "lei-jun-b2112b89": [
    "seeds/people/lei-jun.yml:133",
    null
  ],
  "lei-jun-407d9ce5": [
    "seeds/people/lei-jun.yml:142",
    null
  ],
  "lei-jun-be862615": [
    "seeds/people/lei-jun.yml:155",
    null
  ],
  "lei-jun-8d93fc6f": [
    "seeds/people/lei-jun.yml:170",
    null
  ],
  "lei-jun-5578bd67": [
    "seeds/people/lei-jun.yml:180",
    null
  ],
  "lei-jun-f7b9dac4": [
    "seeds/people/lei-jun.yml:187",
    null
  ],
  "lei-jun-23c5ed94": [
    "seeds/people/lei-jun.yml:204",
    null
  ],
  "lei-jun-06d28ba4": [
    "seeds/people/lei-jun.yml:219",
    null
  ],
  "lei-jun-e873fdee": [
    "seeds/people/lei-jun.yml:237",
    null
  ],
  "lei-jun-4059fcc7": [
    "seeds/people/lei-jun.yml:252",
    null
  ],
  "lei-jun-8fdf6460": [
    "seeds/people/lei-jun.yml:260",
    null
  ],
  "lei-jun-8818dcf8": [
    "seeds/people/lei-jun.yml:272",
    null
  ],
  "li-auto-9d850654": [
    "seeds/companies/li-auto.yml:9",
    null
  ],
  "li-auto-ef2350f0": [
    "seeds/companies/li-auto.yml:17",
    null
  ],
  "li-auto-26468a20": [
    "seeds/companies/li-auto.yml:25",
    null
  ],
  "nio-3c4f3236": [
    "seeds/companies/nio.yml:13",
    null
  ],
  "nio-375c7833": [
    "seeds/companies/nio.yml:21",
    null
  ],
  "nio-89960d8b": [
    "seeds/companies/nio.yml:29",
    null
  ],
  "reuters-23531aae": [
    "seeds/companies/reuters.yml:11",
    null
  ],
  "xiaomi-2b5d90ac": [
    "seeds/companies/xiaomi.yml:28",
    null
  ],
  "xiaomi-9ce80ea1": [
    "seeds/companies/xiaomi.yml:38",
    null
  ],
  "xiaomi-0b33e1a2": [
    "seeds/companies/xiaomi.yml:47",
    null
  ],
  "xiaomi-e0900572": [
    "seeds/companies/xiaomi.yml:58",
    null
  ],
  "xiaomi-c7915452": [
    "seeds/companies/xiaomi.yml:68",
    null
  ],
  "xiaomi-833dae20": [
    "seeds/companies/xiaomi.yml:82",
    null
  ],
  "xiaomi-04c41e26": [
    "seeds/companies/xiaomi.yml:96",
    null
  ],
  "xiaomi-f0c5aa5c": [
    "seeds/companies/xiaomi.yml:111",
    null
  ],
  "xiaomi-81ca45c9": [
    "seeds/companies/xiaomi.yml:126",
    null
  ],
  "xiaomi-2236911d": [
    "seeds/companies/xiaomi.yml:132",
    null
  ],
  "xiaomi-1a971446": [
    "seeds/companies/xiaomi.yml:140",
    null
  ],
  "xiaomi-f8bc8ba7": [
    "seeds/companies/xiaomi.yml:149",
    null
  ],
  "xiaomi-a5859d20": [
    "seeds/companies/xiaomi.yml:155",
    null
  ],
  "xiaomi-30f4d75d": [
    "seeds/companies/xiaomi.yml:165",
    null
  ],
  "xiaomi-e5eaf323": [
    "seeds/companies/xiaomi.yml:175",
    null
  ],
  "xiaomi-28a2d612": [
    "seeds/companies/xiaomi.yml:185",
    null
  ],
  "xiaomi-5f600a5b": [
    "seeds/companies/xiaomi.yml:194",
    null
  ],
  "xiaomi-1dd13eb9": [
    "seeds/companies/xiaomi.yml:202",
    null
  ],
  "xiaomi-55238feb": [
    "seeds/companies/xiaomi.yml:210",
    null
  ],
  "xiaomi-7d8f0bd5": [
    "seeds/companies/xiaomi.yml:225",
    null
  ],
  "xiaomi-21c8994e": [
    "seeds/companies/xiaomi.yml:240",
    null
  ],
  "xiaomi-1b359950": [
    "seeds/companies/xiaomi.yml:255",
    null
  ],
  "xiaomi-d3b592be": [
    "seeds/companies/xiaomi.yml:272",
    null
  ],
  "xiaomi-a9058623": [
    "seeds/companies/xiaomi.yml:285",
    null
  ],
  "xiaomi-3fb07a86": [
    "seeds/companies/xiaomi.yml:294",
    null
  ],
  "xiaomi-92370f32": [
    "seeds/companies/xiaomi.yml:303",
    null
  ],
  "xiaomi-25e36388": [
    "seeds/companies/xiaomi.yml:311",
    null
  ],
  "xiaomi-126609c4": [
    "seeds/companies/xiaomi.yml:327",
    null
  ],
  "xiaomi-7135fef6": [
    "seeds/companies/xiaomi.yml:336",
    null
  ],
  "xiaomi-ea42d7f3": [
    "seeds/companies/xiaomi.yml:349",
    null
  ],
  "xiaomi-a0e93093": [
    "seeds/companies/xiaomi.yml:361",
    null
  ],
  "xiaomi-79bc968d": [
    "seeds/companies/xiaomi.yml:373",
    null
  ],
  "xiaomi-391292c8": [
    "seeds/companies/xiaomi.yml:385",
    null
  ],
  "xiaomi-ba83aa5d": [
    "seeds/companies/xiaomi.yml:402",
    null
  ],
  "xiaomi-280f3c44": [
    "seeds/companies/xiaomi.yml:413",
    null
  ],
  "xiaomi-9afd816a": [
    "seeds/companies/xiaomi.yml:424",
    null
  ],
  "xiaomi-f1737752": [
    "seeds/companies/xiaomi.yml:430",
    null
  ],
  "xiaomi-2142545d": [
    "seeds/companies/xiaomi.yml:436",
    null
  ],
  "xiaomi-2632d8bc": [
    "seeds/companies/xiaomi.yml:442",
    null
  ],
  "xiaomi-6bd52b46": [
    "seeds/companies/xiaomi.yml:448",
    null
  ],
  "xiaomi-631cf091": [
    "seeds/companies/xiaomi.yml:456",
    null
  ],
  "xiaomi-5d422a92": [
    "seeds/companies/xiaomi.yml:465",
    null
  ],
  "xiaomi-da21be5e": [
    "seeds/companies/xiaomi.yml:472",
    null
  ],
  "xiaomi-c4a23bae": [
    "seeds/companies/xiaomi.yml:479",
    null
  ],
  "xiaomi-12fe5240": [
    "seeds/companies/xiaomi.yml:486",
    null
  ],
  "xiaomi-eeb5540c": [
    "seeds/companies/xiaomi.yml:493",
    null
  ],
  "xiaomi-5a0a0fb5": [
    "seeds/companies/xiaomi.yml:500",
    null
  ],
  "xiaomi-fb8e9754": [
    "seeds/companies/xiaomi.yml:512",
    null
  ],
  "xiaomi-4f0b4c29": [
    "seeds/companies/xiaomi.yml:519",
    null
  ],
  "xiaomi-82354cee": [
    "seeds/companies/xiaomi.yml:530",
    null
  ],
  "xiaomi-4d25f8c5": [
    "seeds/companies/xiaomi.yml:543",
    null
  ],
  "xiaomi-c85aeeeb": [
    "seeds/companies/xiaomi.yml:552",
    null
  ],
  "xiaomi-105d5565": [
    "seeds/companies/xiaomi.yml:563",
    null
  ],
  "xiaomi-7a72cb86": [
    "seeds/companies/xiaomi.yml:575",
    null
  ],
  "xiaomi-493d0fc0": [
    "seeds/companies/xiaomi.yml:584",
    null
  ],
  "xiaomi-7ad05f1f": [
    "seeds/companies/xiaomi.yml:595",
    null
  ],
  "xiaomi-9e76f88c": [
    "seeds/companies/xiaomi.yml:608",
    null
  ],
  "xiaomi-d40033f4": [
    "seeds/companies/xiaomi.yml:617",
    null
  ],
  "xiaomi-auto-0484932f": [
    "seeds/companies/xiaomi-auto.yml:34",
    null
  ],
  "xiaomi-auto-acbbc437": [
    "seeds/companies/xiaomi-auto.yml:44",
    null
  ],
  "xiaomi-auto-b12ee766": [
    "seeds/companies/xiaomi-auto.yml:59",
    null
  ],
  "xiaomi-auto-1d3b839a": [
    "seeds/companies/xiaomi-auto.yml:70",
    null
  ],
  "xiaomi-auto-f2796306": [
    "seeds/companies/xiaomi-auto.yml:85",
    null
  ],
  "xiaomi-auto-a2047507": [
    "seeds/companies/xiaomi-auto.yml:95",
    null
  ],
  "xiaomi-auto-27bad262": [
    "seeds/companies/xiaomi-auto.yml:111",
    null
  ],
  "xiaomi-auto-e0e7e095": [
    "seeds/companies/xiaomi-auto.yml:124",
    null
  ],
  "xiaomi-auto-53075ffd": [
    "seeds/companies/xiaomi-auto.yml:139",
    null
  ],
  "xiaomi-auto-b4e949a5": [
    "seeds/companies/xiaomi-auto.yml:150",
    null
  ],
  "xiaomi-auto-05359ead": [
    "seeds/companies/xiaomi-auto.yml:161",
    null
  ],
  "xiaomi-auto-5acea696": [
    "seeds/companies/xiaomi-auto.yml:170",
    null
  ],
  "xiaomi-auto-b9749569": [
    "seeds/companies/xiaomi-auto.yml:178",
    null
  ],
  "xiaomi-auto-07b1e576": [
    "seeds/companies/xiaomi-auto.yml:184",
    null
  ],
  "xiaomi-auto-69ec705f": [
    "seeds/companies/xiaomi-auto.yml:195",
    null
  ],
  "xiaomi-auto-d4903434": [
    "seeds/companies/xiaomi-auto.yml:208",
    null
  ],
  "xiaomi-auto-fff0c8f9": [
    "seeds/companies/xiaomi-auto.yml:219",
    null
  ],
  "xiaomi-auto-cf30e651": [
    "seeds/companies/xiaomi-auto.yml:231",
    null
  ],
  "xiaomi-auto-1703168b": [
    "seeds/companies/xiaomi-auto.yml:240",
    null
  ],
  "xiaomi-auto-afced022": [
    "seeds/companies/xiaomi-auto.yml:251",
    null
  ],
  "xiaomi-auto-7fe04809": [
    "seeds/companies/xiaomi-auto.yml:267",
    null
  ],
  "xiaomi-auto-41b20fa8": [
    "seeds/companies/xiaomi-auto.yml:277",
    null
  ],
  "xiaomi-auto-03849452": [
    "seeds/companies/xiaomi-auto.yml:292",
    null
  ],
  "xiaomi-auto-ece1df0b": [
    "seeds/companies/xiaomi-auto.yml:307",
    null
  ],
  "xiaomi-auto-7c163e55": [
    "seeds/companies/xiaomi-auto.yml:318",
    null
  ],
  "xiaomi-auto-d6361f95": [
    "seeds/companies/xiaomi-auto.yml:327",
    null
  ],
  "xiaomi-auto-eecdc5f0": [
    "seeds/companies/xiaomi-auto.yml:336",
    null
  ],
  "xiaomi-auto-76a2f44e": [
    "seeds/companies/xiaomi-auto.yml:346",
    null
  ],
  "xiaomi-auto-4bf5b9e8": [
    "seeds/companies/xiaomi-auto.yml:356",
    null
  ],
  "xiaomi-auto-fa978065": [
    "seeds/companies/xiaomi-auto.yml:365",
    null
  ],
  "xiaomi-auto-ab26e9a1": [
    "seeds/companies/xiaomi-auto.yml:374",
    null
  ],
  "xiaomi-auto-c6f6d174": [
    "seeds/companies/xiaomi-auto.yml:383",
    null
  ],
  "xiaomi-auto-de61828a": [
    "seeds/companies/xiaomi-auto.yml:395",
    null
  ],
  "xiaomi-auto-9fbb3760": [
    "seeds/companies/xiaomi-auto.yml:407",
    null
  ],
  "xiaomi-auto-25814aa5": [
    "seeds/companies/xiaomi-auto.yml:419",
    null
  ],
  "xiaomi-auto-5658e630": [
    "seeds/companies/xiaomi-auto.yml:428",
    null
  ],
  "xiaomi-auto-64783fff": [
    "seeds/companies/xiaomi-auto.yml:439",
    null
  ],
  "xiaomi-auto-203833eb": [
    "seeds/companies/xiaomi-auto.yml:449",
    null
  ],
  "xiaomi-auto-9516ffc8": [
    "seeds/companies/xiaomi-auto.yml:459",
    null
  ],
  "xiaomi-auto-015fb847": [
    "seeds/companies/xiaomi-auto.yml:469",
    null
  ],
  "xiaomi-auto-1e6f4405": [
    "seeds/companies/xiaomi-auto.yml:481",
    null
  ],
  "xiaomi-auto-3fda2284": [
    "seeds/companies/xiaomi-auto.yml:496",
    null
  ],
  "xiaomi-auto-7fc65cbd": [
    "seeds/companies/xiaomi-auto.yml:510",
    null
  ],
  "xiaomi-auto-b6f600fa": [
    "seeds/companies/xiaomi-auto.yml:522",
    null
  ],
  "xiaomi-auto-2c0cbdb9": [
    "seeds/companies/xiaomi-auto.yml:531",
    null
  ],
  "xpeng-motors-82029ed7": [
    "seeds/companies/xpeng-motors.yml:9",
    null
  ],
  "xpeng-motors-2417507e": [
    "seeds/companies/xpeng-motors.yml:17",
    null
  ],
  "xpeng-motors-5240b584": [
    "seeds/companies/xpeng-motors.yml:25",
    null
  ],
  "36kr-87a53631": [
    "seeds/companies/36kr.yml:9",
    null
  ],
  "alan-kang-346ad34f": [
    "seeds/people/alan-kang.yml:9",
    null
  ],
  "alan-kang-1119c8fe": [
    "seeds/people/alan-kang.yml:16",
    null
  ],
  "alan-kang-370db608": [
    "seeds/people/alan-kang.yml:22",
    null
  ],
  "bestune-225a9b21": [
    "seeds/companies/bestune.yml:9",
    null
  ],
  "faw-group-fb57d3a2": [
    "seeds/companies/faw-group.yml:57",
    null
  ],
  "faw-group-02adb05c": [
    "seeds/companies/faw-group.yml:64",
    null
  ],
  "geely-1cb69f64": [
    "seeds/companies/geely.yml:22",
    null
  ],
  "great-wall-motor-73a2cdf1": [
    "seeds/companies/great-wall-motor.yml:117",
    null
  ],
  "great-wall-motor-c9ebfd07": [
    "seeds/companies/great-wall-motor.yml:126",
    null
  ],
  "han-jun-cf287760": [
    "seeds/people/han-jun.yml:12",
    null
  ],
  "hong-feng-c6caca2f": [
    "seeds/people/hong-feng.yml:9",
    null
  ],
  "hongqi-58f401ea": [
    "seeds/companies/hongqi.yml:9",
    null
  ],
  "jac-motors-81529f78": [
    "seeds/companies/jac-motors.yml:91",
    null
  ],
  "jac-motors-0d5acf1a": [
    "seeds/companies/jac-motors.yml:104",
    null
  ],
  "jac-motors-d62ed14f": [
    "seeds/companies/jac-motors.yml:118",
    null
  ],
  "jac-motors-d58438b4": [
    "seeds/companies/jac-motors.yml:133",
    null
  ],
  "jiefang-79a8faba": [
    "seeds/companies/jiefang.yml:12",
    null
  ],
  "jilin-provincial-party-committee-f3fce6de": [
    "seeds/companies/jilin-provincial-party-committee.yml:14",
    null
  ],
  "jing-junhai-3b02d222": [
    "seeds/people/jing-junhai.yml:76",
    null
  ],
  "jing-junhai-d4b4abeb": [
    "seeds/people/jing-junhai.yml:88",
    null
  ],
  "lei-jun-8fcb3f44": [
    "seeds/people/lei-jun.yml:281",
    null
  ],
  "lei-jun-af146133": [
    "seeds/people/lei-jun.yml:292",
    null
  ],
  "lei-jun-708de69a": [
    "seeds/people/lei-jun.yml:302",
    null
  ],
  "lei-jun-6298f554": [
    "seeds/people/lei-jun.yml:316",
    null
  ],
  "lei-jun-89111783": [
    "seeds/people/lei-jun.yml:334",
    null
  ],
  "lei-jun-653f51bd": [
    "seeds/people/lei-jun.yml:352",
    null
  ],
  "lei-jun-5e5a5c30": [
    "seeds/people/lei-jun.yml:369",
    null
  ],
  "lei-jun-b0d8c9f8": [
    "seeds/people/lei-jun.yml:385",
    null
  ],
  "lei-jun-1e16fbe6": [
    "seeds/people/lei-jun.yml:399",
    null
  ],
  "lei-jun-a2dc960a": [
    "seeds/people/lei-jun.yml:413",
    null
  ],
  "lei-jun-79fafcc0": [
    "seeds/people/lei-jun.yml:427",
    null
  ],
  "lei-jun-5c32a3e4": [
    "seeds/people/lei-jun.yml:441",
    null
  ],
  "lei-jun-dace0f54": [
    "seeds/people/lei-jun.yml:455",
    null
  ],
  "lei-jun-40a055fb": [
    "seeds/people/lei-jun.yml:469",
    null
  ],
  "lei-jun-ee3bf99a": [
    "seeds/people/lei-jun.yml:478",
    null
  ],
  "lei-jun-a95e9d74": [
    "seeds/people/lei-jun.yml:492",
    null
  ],
  "li-xiaoshuang-f11ab55a": [
    "seeds/people/li-xiaoshuang.yml:9",
    null
  ],
  "liu-de-8231815b": [
    "seeds/people/liu-de.yml:9",
    null
  ],
  "lu-weibing-09410be0": [
    "seeds/people/lu-weibing.yml:9",
    null
  ],
  "qichacha-33eca133": [
    "seeds/companies/qichacha.yml:9",
    null
  ],
  "reuters-cef3e6a7": [
    "seeds/companies/reuters.yml:20",
    null
  ],
  "reuters-fe7fb2d4": [
    "seeds/companies/reuters.yml:27",
    null
  ],
  "reuters-9ec335f4": [
    "seeds/companies/reuters.yml:34",
    null
  ],
  "reuters-e5c05b40": [
    "seeds/companies/reuters.yml:41",
    null
  ],
  "sinolink-securities-30be6ade": [
    "seeds/companies/sinolink-securities.yml:9",
    null
  ],
  "wang-xiang-9b9d6126": [
    "seeds/people/wang-xiang.yml:9",
    null
  ],
  "xiaomi-fd829b0a": [
    "seeds/companies/xiaomi.yml:629",
    null
  ],
  "xiaomi-3429e54a": [
    "seeds/companies/xiaomi.yml:643",
    null
  ],
  "xiaomi-4d5efe57": [
    "seeds/companies/xiaomi.yml:653",
    null
  ],
  "xiaomi-21408144": [
    "seeds/companies/xiaomi.yml:664",
    null
  ]
};
