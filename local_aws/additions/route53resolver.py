"""What Route 53 Resolver ends of its query logs."""

import json
from collections.abc import Callable
from typing import Any


def disassociate_resolver_query_log_config(responses: Any, _stock: Callable[[], Any]) -> str:
    """Ends the log of a VPC; moto answers 500."""
    backend = responses.route53resolver_backend
    config_id = responses._get_param("ResolverQueryLogConfigId")
    config = backend.get_resolver_query_log_config(config_id)
    associations = backend.resolver_query_log_config_associations
    [found] = [
        one
        for one in associations.values()
        if one.resolver_query_log_config_id == config_id
        and one.resource_id == responses._get_param("ResourceId")
    ]
    del associations[found.id]
    config.association_count -= 1
    return json.dumps({"ResolverQueryLogConfigAssociation": found.description()})


def delete_resolver_query_log_config(responses: Any, _stock: Callable[[], Any]) -> str:
    """Deletes a query log with its tags; moto answers 500."""
    backend = responses.route53resolver_backend
    config_id = responses._get_param("ResolverQueryLogConfigId")
    config = backend.get_resolver_query_log_config(config_id)
    del backend.resolver_query_log_configs[config_id]
    backend.tagger.delete_all_tags_for_resource(config.arn)
    return json.dumps({"ResolverQueryLogConfig": config.description()})


def list_tags_for_resource(responses: Any, stock: Callable[[], Any]) -> Any:
    """Answers the tags of a query log, which moto does not find."""
    arn, backend = responses._get_param("ResourceArn"), responses.route53resolver_backend
    if not _is_query_log(arn, backend):
        return stock()
    return json.dumps({"Tags": backend.tagger.list_tags_for_resource(arn)["Tags"]})


def tag_resource(responses: Any, stock: Callable[[], Any]) -> Any:
    """Adds tags to a query log, which moto does not find."""
    arn, backend = responses._get_param("ResourceArn"), responses.route53resolver_backend
    if not _is_query_log(arn, backend):
        return stock()
    backend.tagger.tag_resource(arn, responses._get_param("Tags"))
    return "{}"


def untag_resource(responses: Any, stock: Callable[[], Any]) -> Any:
    """Takes tags from a query log, which moto does not find."""
    arn, backend = responses._get_param("ResourceArn"), responses.route53resolver_backend
    if not _is_query_log(arn, backend):
        return stock()
    backend.tagger.untag_resource_using_names(arn, responses._get_param("TagKeys"))
    return "{}"


def _is_query_log(arn: str, backend: Any) -> bool:
    return arn in {one.arn for one in backend.resolver_query_log_configs.values()}
