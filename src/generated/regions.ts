// Generated from rules/regions/ by src/generate/files.ts. Do not edit; run "npm run generate".
export const regions = {
  AU: {
    id: 'AU',
    parameters: {
      ageFloor: 18,
    },
    emergencyNumber: '000',
    poisonsLine: '13 11 26',
    digest: 'sha256:d5f30126ec967deba176b8478785eecde63547797976ce10ef34923b4759da55',
  },
  CA: {
    id: 'CA',
    parameters: {
      ageFloor: 18,
    },
    emergencyNumber: '911',
    poisonsLine: '1-844-764-7669',
    digest: 'sha256:ad9d1fbc9559cc9ea6144238ff8a51622f56337d9e726e4a16355aaf5a6fc956',
  },
  ES: {
    id: 'ES',
    parameters: {
      ageFloor: 18,
    },
    emergencyNumber: '112',
    poisonsLine: '91 562 04 20',
    digest: 'sha256:dadf7e58563d9e27b5ea5d09c708013f4b0ef8681d43ca46ad1e4e85d050a00f',
  },
  EU: {
    id: 'EU',
    parameters: {
      ageFloor: 18,
    },
    emergencyNumber: '112',
    digest: 'sha256:3730e70af5914972b5756e6c3bcc877da97c285d5ce02de2d15d281ee8e1060f',
  },
  GB: {
    id: 'GB',
    parameters: {
      ageFloor: 18,
    },
    emergencyNumber: '999',
    poisonsLine: '111',
    digest: 'sha256:ca71bf9c7bbc923fdd0d3a4e44ce6faaf5a572ee4e946c45afa8f6895a3f2963',
  },
  IN: {
    id: 'IN',
    parameters: {
      ageFloor: 18,
    },
    emergencyNumber: '112',
    digest: 'sha256:78421f5b6b016b7b80ff5e3bf18cd0b38c5a28ab3022711aef7a84d9ef5ec442',
  },
  NZ: {
    id: 'NZ',
    parameters: {
      ageFloor: 18,
    },
    emergencyNumber: '111',
    poisonsLine: '0800 764 766',
    digest: 'sha256:9851390c57313ce15fbfe4053e23031e6371921c7006da5ba24a1d28d1e43c80',
  },
  US: {
    id: 'US',
    parameters: {
      ageFloor: 18,
    },
    emergencyNumber: '911',
    poisonsLine: '1-800-222-1222',
    digest: 'sha256:4b3c52b374f723302d619fd556f0b15b7136f728bf48ba080354a56247ff1823',
  },
} as const
