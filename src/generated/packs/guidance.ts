// Generated from rules/modules/guidance/pack.json by src/generate/files.ts. Do not edit; run "npm run generate".
/** How to read it: src/pack/written.ts. */
export const written = {
  id: 'guidance',
  version: '0.1.0',
  effective: {
    from: '2026-12-01',
  },
  ladder: ['nothing_to_change', 'advice_applies', 'leave_out_a_tip'],
  otherwise: 'nothing_to_change',
  digest: 'sha256:d9630daa0189cec7cf086622de9830b06ae462a9df21efc6be39927478b0baea',
  conditions: `not-registered-male [ 1#1 ]
anybody { 140? 140:0,1 }`,
  rules: `GU01-diet a S06,S44,S77 1|[ 139=0 ]
GU02-water a S45 1|[ 68<$36 ]
GU03-smoker a S78 1|[ 69=1 ]
GU04-hot-water a S55 1|[ 141=1 ]
GU05-long-hair a S51 1|[ 140=1 ]
GU06-own-products a S47 1|[ { 142+0 142+1 142+2 142+3 142+4 } 143=0 ]
GU21a-nuts-allergy eA E42 2 =food-allergy +leave_out_nuts|[ 70+0 ]
GU21b-strawberry-allergy eA E42 2 =food-allergy +leave_out_strawberry|[ 70+1 ]
GU21c-avocado-allergy eA E42 2 =food-allergy +leave_out_avocado|[ 70+2 ]
GU21d-seafood-allergy eA E42 2 =food-allergy +leave_out_seafood|[ 70+3 ]
GU21e-other-allergy eA E42 2 =food-allergy +leave_out_other|[ 70+4 ]
GU22-current-food-allergy eA E42 2 +leave_out_food_list|{ 16+3 16+4 }
GU23-seaweed eA E42 2 +leave_out_seaweed|{ 71=1 [ @0 { 2:0,2 3=0 } ] 0<$23 }
GU24-fluids-limited eG E51 2 +leave_out_water_tip|[ 72=1 ]
GU41-stress a S46 0 !|@1
GU42-gentle-brushing a S50 0 !|@1
GU43-no-dryer a S52 0 !|@1
GU44-hair-cut a S53 0 !|@1
GU45-gentle-massage a S54 0 !|@1
GU46-limit-sun a S78 0 !|@1`,
} as const
