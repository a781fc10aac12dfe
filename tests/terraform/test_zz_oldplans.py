import json, shutil, subprocess
from pathlib import Path
from tests.terraform.conftest import Terraform
from tests.terraform.test_examples import AWS_REGION
from tests.terraform.two_faces import differences
from tests.terraform.known_plan import known_plan
from tests.support.roots import EXAMPLES, PAYMENT, copied_root, module_names
from tests.terraform.test_module_files import all_examples, planned
import pytest

def old(root):
    for name in module_names():
        shutil.rmtree(root/'modules'/name); (root/'modules'/name).mkdir()
        for f in Path('/work/wt/base/modules', name).glob('*.tf.json'): shutil.copy(f, root/'modules'/name)
    return root

@pytest.mark.parametrize('example', [*module_names(), PAYMENT.name])
def test_old(terraform_environment, tmp_path, example):
    plans=[]
    for i in range(2):
        root=copied_root(EXAMPLES/example, tmp_path/str(i))
        if i==0:
            for name in module_names():
                m=tmp_path/str(i)/'modules'/name
                if m.exists():
                    shutil.rmtree(m); m.mkdir()
                    for f in Path('/work/wt/base/modules', name).glob('*.tf.json'): shutil.copy(f, m)
        t=Terraform(root, terraform_environment | {"AWS_REGION": AWS_REGION})
        t("init","-input=false")
        t("plan", "-input=false", "-out=plan")
        plans.append(json.loads(t("show", "-json", "plan")))
    assert differences(planned(plans[0]), planned(plans[1]), allowed=()) == []
    assert len(planned(plans[0]))>0
    print(example, len(planned(plans[0])))
